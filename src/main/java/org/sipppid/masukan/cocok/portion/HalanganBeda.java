package org.sipppid.masukan.cocok.portion;

import java.time.LocalDate;
import java.util.Map;
import org.sipppid.masukan.cocok.Beda;
import org.sipppid.masukan.cocok.Pencocokan;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.MasaSkpd;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What makes it impossible to take a picked difference, found for all of them at once. Runs in the caller's transaction,
 * with the table {@code dipilih}.
 */
final class HalanganBeda {

    static final String BERUBAH = "Permohonan ini berubah di pusat sejak dicocokkan; cocokkan lagi berkasnya.";

    private static final String PINDAHKAN = "; pindahkan barisnya ke berkas SKPD yang menerimanya, lalu cocokkan lagi.";

    /** What makes it impossible, and how that is seen. */
    private record Hindrance(String kendala, String syarat) {}

    private static final Hindrance DIBATALKAN = new Hindrance(
            "Pencatatan ini dibatalkan di pusat, dan yang dibatalkan tidak dihidupkan kembali; bila permohonan ini"
                    + " ada, catat sebagai permohonan baru.",
            """
            b.jenis = 'berbeda'
            and exists (select from permohonan p where p.id = b.permohonan and p.hasil = 'dibatalkan')""");

    private static final Hindrance DIUBAH = new Hindrance(BERUBAH, """
            b.permohonan is not null
            and not exists (select from permohonan p where p.id = b.permohonan and p.versi = b.versi)""");

    private static final Hindrance TERPAKAI = new Hindrance(
            "Nomor ini sudah terpakai di register pusat: tercatat sejak dicocokkan, atau dilimpahkan ke SKPD lain.",
            """
            b.jenis = 'hanya_di_skpd' and (nomor_asal_dipakai(:sumber, b.nomor)
            or b.nomor in (select p.nomor from permohonan p where p.skpd = :skpd and p.urut is not null))""");

    /** On which days the unit's side of what is picked was received. */
    private static final String DAYS = """
            select distinct (b.isi ->> 'diterima')::date from beda b join dipilih d on d.ke = b.ke
             where b.pencocokan = :pencocokan and b.isi is not null""";

    /** What our register has on the same day stands there from before the decree. */
    private static final String ON_DAY = """
            (b.isi ->> 'diterima')::date = :hari
            and not exists (select from permohonan p where (p.id, p.diterima) = (b.permohonan, :hari))""";

    /**
     * What the two sides say of a month that was closed, as the database will see it ({@code bagian_bulan}): found here for
     * all at once, for a portion that the database refuses is gone through one by one.
     */
    private static final String CLOSED = """
            exists (
                select from tutup_buku t
                 cross join lateral jsonb_to_record(coalesce(b.isi, '{}')) as i(diterima date, selesai date)
                  left join permohonan p on p.id = b.permohonan
                 where t.skpd = b.skpd and t.ditutup
                   and (t.bulan in (date_trunc('month', i.diterima)::date, date_trunc('month', p.diterima)::date)
                        and (b.jenis <> 'berbeda' or exists (select from jsonb_array_elements(b.ruas) r
                             where r ->> 'ruas' in ('diterima', 'jalur', 'jenis_pemohon')))
                     or t.bulan in (date_trunc('month', i.selesai)::date, date_trunc('month', p.selesai)::date)
                        and (b.jenis <> 'berbeda' or exists (select from jsonb_array_elements(b.ruas) r
                             where r ->> 'ruas' in ('hasil', 'selesai', 'alasan')))))""";

    private final JdbcClient jdbc;
    private final DaftarSkpd daftarSkpd;

    HalanganBeda(JdbcClient jdbc, DaftarSkpd daftarSkpd) {
        this.jdbc = jdbc;
        this.daftarSkpd = daftarSkpd;
    }

    /** Those that cannot be taken say why and are picked no longer; what says most comes first, for only the first is told. */
    void sisihkan(TugasPutusan tugas) {
        Pencocokan pencocokan = tugas.pencocokan();
        hinder(pencocokan, DIBATALKAN, Map.of());
        hinder(pencocokan, DIUBAH, Map.of());
        hinderOutside(pencocokan);
        hinder(pencocokan, TERPAKAI, Map.of());
        if (tugas.koreksi().isEmpty()) {
            hinder(pencocokan, new Hindrance(Beda.BULAN_DITUTUP, CLOSED), Map.of());
        }
    }

    /** A decree may have come since the comparison: the unit receives nothing on days on which it is not there. */
    private void hinderOutside(Pencocokan pencocokan) {
        String kode = daftarSkpd.find(pencocokan.skpd()).orElseThrow().kode();
        MasaSkpd masa = daftarSkpd.masa();
        jdbc.sql(DAYS)
                .param("pencocokan", pencocokan.id())
                .query(LocalDate.class)
                .list()
                .forEach(hari -> masa.halangan(kode, hari)
                        .map(halangan -> new Hindrance(halangan + PINDAHKAN, ON_DAY))
                        .ifPresent(hindrance -> hinder(pencocokan, hindrance, Map.of("hari", hari))));
    }

    private void hinder(Pencocokan pencocokan, Hindrance hindrance, Map<String, Object> parameters) {
        jdbc.sql("with terhalang as (update beda b set kendala = :kendala from dipilih d"
                        + " where b.pencocokan = :pencocokan and b.ke = d.ke and "
                        + hindrance.syarat()
                        + " returning b.ke) delete from dipilih d using terhalang t where d.ke = t.ke")
                .param("kendala", hindrance.kendala())
                .param("pencocokan", pencocokan.id())
                .param("sumber", pencocokan.sumber())
                .param("skpd", pencocokan.skpd())
                .params(parameters)
                .update();
    }
}
