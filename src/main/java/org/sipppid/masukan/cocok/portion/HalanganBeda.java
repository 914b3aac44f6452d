package org.sipppid.masukan.cocok.portion;

import java.util.List;
import org.sipppid.masukan.cocok.Pencocokan;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What makes it impossible to take a picked difference, found for all of them at once. Runs in the caller's transaction,
 * with the table {@code dipilih}.
 */
final class HalanganBeda {

    static final String BERUBAH = "Permohonan ini berubah di pusat sejak dicocokkan; cocokkan lagi berkasnya.";

    /** What makes it impossible, and how that is seen. */
    private record Hindrance(String kendala, String syarat) {}

    /** The one that says most first, for only the first is told; the record is locked before it is judged. */
    private static final List<Hindrance> HINDRANCES = List.of(
            new Hindrance(
                    "Pencatatan ini dibatalkan di pusat, dan yang dibatalkan tidak dihidupkan kembali; bila permohonan ini"
                            + " ada, catat sebagai permohonan baru.",
                    """
                    b.jenis = 'berbeda'
                    and exists (select from permohonan p where p.id = b.permohonan and p.hasil = 'dibatalkan')"""),
            new Hindrance(BERUBAH, """
                    b.permohonan is not null
                    and not exists (select from permohonan p where p.id = b.permohonan and p.versi = b.versi)"""),
            new Hindrance(
                    "SKPD ini belum ada, atau sudah berakhir, pada tanggal diterimanya; pindahkan barisnya ke berkas SKPD"
                            + " yang menerimanya, lalu cocokkan lagi.",
                    """
                    exists (select from skpd s where s.id = b.skpd and (s.berlaku_sampai < (b.isi ->> 'diterima')::date
                        or s.berlaku_dari > (b.isi ->> 'diterima')::date and exists (select from perubahan_skpd c
                            where (c.menjadi, c.tanggal) = (s.id, s.berlaku_dari))))
                    and not exists (select from permohonan p
                                     where (p.id, p.diterima) = (b.permohonan, (b.isi ->> 'diterima')::date))"""),
            new Hindrance(
                    "Nomor ini sudah terpakai di register pusat: tercatat sejak dicocokkan, atau dilimpahkan ke SKPD lain.",
                    """
                    b.jenis = 'hanya_di_skpd' and (nomor_asal_dipakai(:sumber, b.nomor)
                    or b.nomor in (select p.nomor from permohonan p where p.skpd = :skpd and p.urut is not null))"""));

    static final String DITUTUP =
            "Bulan yang memuat permohonan ini sudah ditutup. Tulis alasan koreksi di bagian Keputusan, lalu"
                    + " terima lagi; atau tolak.";

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

    HalanganBeda(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that cannot be taken say why and are picked no longer. */
    void sisihkan(TugasPutusan tugas) {
        HINDRANCES.forEach(satu -> hinder(tugas.pencocokan(), satu.kendala(), satu.syarat()));
        if (tugas.koreksi().isEmpty()) {
            hinder(tugas.pencocokan(), DITUTUP, CLOSED);
        }
    }

    private void hinder(Pencocokan pencocokan, String kendala, String syarat) {
        jdbc.sql("with terhalang as (update beda b set kendala = :kendala from dipilih d"
                        + " where b.pencocokan = :pencocokan and b.ke = d.ke and "
                        + syarat + " returning b.ke) delete from dipilih d using terhalang t where d.ke = t.ke")
                .param("kendala", kendala)
                .param("pencocokan", pencocokan.id())
                .param("sumber", pencocokan.sumber())
                .param("skpd", pencocokan.skpd())
                .update();
    }
}
