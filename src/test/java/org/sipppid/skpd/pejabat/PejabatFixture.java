package org.sipppid.skpd.pejabat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.skpd.Skpd;

/** Office-holders for tests, in few words. */
public final class PejabatFixture {

    private PejabatFixture() {}

    /** Somebody who has held an office of a desk since the beginning of 2026. */
    public static Pejabat holder(UUID id, Optional<Skpd> meja, JenisJabatan jenis, String nama) {
        return holder(id, meja, jenis, nama, LocalDate.of(2026, 1, 1), Optional.empty());
    }

    public static Pejabat holder(
            Optional<Skpd> meja, JenisJabatan jenis, String nama, LocalDate dari, Optional<LocalDate> sampai) {
        return holder(UUID.randomUUID(), meja, jenis, nama, dari, sampai);
    }

    private static Pejabat holder(
            UUID id, Optional<Skpd> meja, JenisJabatan jenis, String nama, LocalDate dari, Optional<LocalDate> sampai) {
        return new Pejabat(
                id,
                1,
                false,
                meja.map(Skpd::id),
                jenis,
                Sebutan.DEFINITIF,
                "Kepala Dinas Contoh",
                Optional.empty(),
                nama,
                Optional.of("197001011995031001"),
                Optional.of("Pembina"),
                Optional.empty(),
                dari,
                sampai);
    }

    static Pejabat as(Sebutan sebutan, String jabatan, Optional<String> atasNama) {
        return new Pejabat(
                UUID.randomUUID(),
                1,
                false,
                Optional.empty(),
                JenisJabatan.KEPALA,
                sebutan,
                jabatan,
                atasNama,
                "Contoh Pejabat",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2026, 1, 1),
                Optional.empty());
    }
}
