package org.sipppid.rekonsiliasi.pernyataan;

import java.time.YearMonth;
import java.util.Optional;
import org.sipppid.rekonsiliasi.KeadaanBulan;

/** A unit's month: what it declared, if it did, beside what the register counts. */
public record Perbandingan(YearMonth bulan, KeadaanBulan keadaan, Optional<Pernyataan> pernyataan, Angka hitungan) {}
