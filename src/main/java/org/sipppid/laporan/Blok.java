package org.sipppid.laporan;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.sipppid.grafik.BarChart;

/** What a section is made of. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "jenis")
public sealed interface Blok permits Blok.Paragraf, Tabel, Blok.Gambar, Blok.Daftar {

    /** Running text. */
    record Paragraf(String teks) implements Blok {}

    /** A chart under which its caption stands. */
    record Gambar(String keterangan, BarChart grafik) implements Blok {}

    /** Terms and what they mean. */
    record Daftar(List<Dokumen.Butir> butir) implements Blok {}
}
