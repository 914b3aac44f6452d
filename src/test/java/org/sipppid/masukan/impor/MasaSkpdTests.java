package org.sipppid.masukan.impor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sipppid.permohonan.PermohonanFixture;
import org.sipppid.skpd.DaftarPerubahan;
import org.sipppid.skpd.DaftarPerubahan.Keputusan;
import org.sipppid.skpd.DaftarPerubahan.Sebutan;
import org.sipppid.skpd.DaftarSkpd;

/** Rows of a day on which their unit was not there are refused one by one, in words that name who received then. */
@Tag("basisdata")
class MasaSkpdTests {

    private static final String PETA =
            ImporFixture.PETA.replace("skpd: Unit", "skpd: {kolom: Unit, buat_otomatis: ya}");

    private final ImporFixture impor = new ImporFixture();

    @AfterEach
    void close() {
        impor.close();
    }

    private void merge(LocalDate tanggal, String kode, String nama, String... lama) {
        DaftarSkpd daftar = new DaftarSkpd(impor.database.jdbc());
        impor.database
                .transactions()
                .write(
                        PermohonanFixture.UTAMA,
                        () -> new DaftarPerubahan(impor.database.jdbc(), daftar)
                                .gabung(
                                        new Keputusan(UUID.randomUUID(), tanggal, "Perda 3/2026"),
                                        List.of(lama).stream()
                                                .map(unit -> PermohonanFixture.skpd(impor.database, unit))
                                                .toList(),
                                        new Sebutan(kode, nama, kode, "dinas")));
    }

    private ImporFixture.Hasil run(String rows) {
        return impor.run(impor.file("register.csv", ImporFixture.JUDUL + rows), PETA, false);
    }

    @Test
    void aRowOutsideItsUnitsTimeIsRefusedInWords() {
        merge(LocalDate.of(2026, 7, 1), "DINKESOS", "Dinas Kesehatan dan Sosial", "DINKES", "DINSOS");
        merge(LocalDate.of(2027, 1, 1), "KARYA", "Dinas Karya Raya", "DPUPR", "DISHUB");
        ImporFixture.Hasil hasil = run("""
                1,30/06/2026,DINKES,Anggaran,Proses,
                2,01/07/2026,DINKES,Anggaran,Proses,
                3,30/06/2026,DINKESOS,Anggaran,Proses,
                4,01/07/2026,DINKESOS,Anggaran,Proses,
                5,02/11/2026,Dinas Karya Raya,Anggaran,Proses,
                6,02/11/2026,karya,Anggaran,Proses,
                7,02/11/2026,DPUPR,Anggaran,Proses,
                """);
        assertThat(hasil.kata())
                .contains("(2): Dinas Kesehatan Provinsi Kalimantan Barat berakhir pada 30 Juni 2026; yang diterima"
                        + " sesudahnya dicatat pada Dinas Kesehatan dan Sosial (DINKESOS)")
                .contains("(3): Dinas Kesehatan dan Sosial baru ada sejak 1 Juli 2026; yang diterima sebelumnya dicatat"
                        + " pada Dinas Kesehatan Provinsi Kalimantan Barat (DINKES) atau Dinas Sosial")
                .contains("(5): Dinas Karya Raya baru ada sejak 1 Januari 2027; yang diterima sebelumnya dicatat pada")
                .contains("(6): Dinas Karya Raya baru ada sejak 1 Januari 2027");
        assertThat(impor.select("select nomor from permohonan order by nomor")).containsExactly("1", "4", "7");
        assertThat(hasil.hasil().ditolak()).isEqualTo(4);
        assertThat(impor.select("select kode from skpd where kode not in (select kode from skpd where jenis = 'dinas')"
                        + " and nama ilike '%karya%'"))
                .isEmpty();
    }

    @Test
    void whatStandsInTheRegisterFromBeforeTheDecreeIsStillTheSame() {
        String row = "1,06/07/2026,DINKES,Anggaran,Proses,\n";
        run(row);
        merge(LocalDate.of(2026, 7, 1), "DINKESOS", "Dinas Kesehatan dan Sosial", "DINKES", "DINSOS");
        assertThat(run(row).hasil().sama()).isEqualTo(1);
        assertThat(run(row.replace("Anggaran", "Belanja")).hasil().berubah()).isEqualTo(1);
        assertThat(run(row.replace("06/07", "07/07")).hasil().ditolak()).isEqualTo(1);
    }

    @Test
    void aFileThatSaysNothingNewOfACorrectedRequestIsStillTheSame() {
        String row = "1,06/07/2026,DINKES,Anggaran,Proses,\n";
        run(row);
        merge(LocalDate.of(2026, 7, 1), "DINKESOS", "Dinas Kesehatan dan Sosial", "DINKES", "DINSOS");
        assertThatThrownBy(() -> redate("2026-07-05")).hasStackTraceContaining("sudah berakhir");
        redate("2026-06-29");
        assertThat(run(row).hasil().sama()).isEqualTo(1);
    }

    private void redate(String day) {
        impor.database
                .transactions()
                .write(
                        PermohonanFixture.UTAMA,
                        () -> impor.database
                                .jdbc()
                                .sql("update permohonan set tindakan = 'impor', diterima = :hari::date")
                                .param("hari", day)
                                .update());
    }
}
