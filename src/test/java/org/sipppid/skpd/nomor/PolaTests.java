package org.sipppid.skpd.nomor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a pattern may be and what it prints. */
class PolaTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {urut:3}/{unit}/{bulan_romawi}/{tahun}       |              | 007/DINKES/III/2026
            {urut}/Per-web/{bulan}/{tahun}               |              | 7/Per-web/03/2026
            {klasifikasi}/{urut}/{unit}.IP/{tahun}       | 500.12.18.1  | 500.12.18.1/7/DINKES.IP/2026
            480/{urut:6}/PPID-UTAMA/{tahun}              |              | 480/000007/PPID-UTAMA/2026
            """)
    void printsNumbersAsOfficesWriteThem(String teks, String klasifikasi, String printed) {
        Pola pola = new Pola(teks, Optional.ofNullable(klasifikasi));
        assertThat(pola.print("DINKES", DAY, 7)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {unit}/{bulan_romawi}/{tahun}              |     | Pola harus memuat satu {urut}
            {urut}/{urut}/{tahun}                      |     | Pola harus memuat satu {urut}
            {urut}/{unit}/{bulan}                      |     | Pola harus memuat satu {tahun}
            {urut}{tahun}/{unit}                       |     | Pisahkan dua isian dengan garis miring
            {urut}/{unit}-{tahun}                      |     | Pisahkan dua isian dengan garis miring
            {urut}/A{bulan_romawi}/{tahun}             |     | {bulan_romawi} harus berdiri sendiri
            {urut:9}/{unit}/{tahun}                    |     | Isian {urut:9} tidak dikenal
            {nomor}/{unit}/{tahun}                     |     | Isian {nomor} tidak dikenal
            {urut}//{unit}/{tahun}                     |     | Di antara dua garis miring harus ada isi
            {urut}/ {unit}/{tahun}                     |     | Di antara dua garis miring harus ada isi
            {urut}/<b>/{unit}/{tahun}                  |     | Pola hanya memuat huruf
            {urut}/{unit/{tahun}                       |     | Pola hanya memuat huruf
            {urut}/é/{unit}/{tahun}                    |     | Pola hanya memuat huruf
            {klasifikasi}/{urut}/{unit}/{tahun}        |     | Isi kode klasifikasi
            {klasifikasi}/{urut}/{unit}/{tahun}        | 5-a | Kode klasifikasi ditulis dengan angka dan titik
            {urut}                                     |     | Pola paling pendek 10
            """)
    void saysWhatWouldBeValid(String teks, String klasifikasi, String message) {
        assertThatThrownBy(() -> new Pola(teks, Optional.ofNullable(klasifikasi)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
