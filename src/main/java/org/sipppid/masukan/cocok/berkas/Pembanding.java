package org.sipppid.masukan.cocok.berkas;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.sipppid.audit.Jejak;
import org.sipppid.isian.Kategori;
import org.sipppid.kalender.Periode;
import org.sipppid.ketetapan.KalenderBerlaku;
import org.sipppid.masukan.cocok.OrangBeda;
import org.sipppid.masukan.cocok.Ruas;
import org.sipppid.masukan.impor.BarisReader;
import org.sipppid.masukan.impor.Digest;
import org.sipppid.masukan.impor.Pemuat;
import org.sipppid.masukan.impor.SkpdFinder;
import org.sipppid.masukan.impor.StagingTable;
import org.sipppid.masukan.impor.lembar.BerkasKeliru;
import org.sipppid.masukan.impor.lembar.Lembar;
import org.sipppid.masukan.impor.pemetaan.Pemetaan;
import org.sipppid.pemohon.PemohonCipher;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Compares a unit's file with our register by one full join over the mapped columns, in memory that does not grow with
 * the file. Nothing of the register changes. Runs in the caller's transaction, so an officer compares with what is his.
 */
@Component
class Pembanding {

    /** Of more differences of a kind each month's are one finding: a list of findings must be read by somebody. */
    static final int SATU_SATU = 200;

    private static final String CREATE = """
            create temporary table cocok (ke int, jenis text, nomor text, baris bigint, permohonan uuid, versi int, diterima date,
                ruas jsonb, isi jsonb, sidik text) on commit drop""";

    /**
     * Ours is the unit's whole register; found again are the rows of the same source by the number that it gave, and our
     * own by ours. Where one number would find several, it finds the one that is not cancelled, of the same source.
     */
    private static final String JOIN = """
            insert into cocok (jenis, nomor, baris, permohonan, versi, diterima, ruas, isi, sidik)
            with pusat as (
                select p.*, case when row_number() over (
                           partition by p.nomor, p.sumber is distinct from :sumber and p.urut is null
                               order by p.hasil = 'dibatalkan', p.sumber is distinct from :sumber, p.diterima desc, p.id) = 1
                       and (p.sumber = :sumber or p.urut is not null) then p.nomor end as kunci
                  from permohonan p where p.skpd = :skpd
            ), berkas as (
                select i.*, jsonb_build_object('diterima', i.diterima, 'jalur', i.jalur, 'jenis_pemohon', i.jenis_pemohon,
                       'rincian', i.rincian, 'tujuan', i.tujuan, 'hasil', i.hasil, 'selesai', i.selesai,
                       'alasan', i.alasan, 'keterangan', i.keterangan) as isian
                  from impor i where i.nasib is null
            )
            select case when c.id is null then 'hanya_di_skpd' when i.baris is null then 'hanya_di_pusat'
                        when r.ruas is null then 'sama' else 'berbeda' end,
                   coalesce(i.nomor_asal, c.nomor), i.baris, c.id, c.versi, coalesce(i.diterima, c.diterima),
                   coalesce(r.ruas, '[]'), i.isian,
                   md5(concat_ws('|', :sumber, coalesce(c.id::text, i.nomor_asal), coalesce(r.ruas, i.isian)::text))
              from berkas i
              full join pusat c on c.kunci = i.nomor_asal
              left join lateral (
                select jsonb_agg(jsonb_build_object('ruas', v.ruas, 'pusat', v.pusat, 'skpd', v.skpd) order by v.n) as ruas
                  from (values (1, 'diterima', c.diterima::text, i.diterima::text), (2, 'jalur', c.jalur, i.jalur),
                           (3, 'jenis_pemohon', c.jenis_pemohon, i.jenis_pemohon), (4, 'rincian', c.rincian, i.rincian),
                           (5, 'tujuan', c.tujuan, i.tujuan), (6, 'hasil', c.hasil, i.hasil),
                           (7, 'selesai', c.selesai::text, i.selesai::text), (8, 'alasan', c.alasan, i.alasan),
                           (9, 'keterangan', c.keterangan, i.keterangan)) as v(n, ruas, pusat, skpd)
                 where v.ruas in (:ruas) and v.pusat is distinct from v.skpd) r on i.baris is not null and c.id is not null
             where i.diterima between :dari and :sampai
                or c.diterima between :dari and :sampai and (i.baris is not null or c.hasil <> 'dibatalkan'
                   and not exists (select from impor x where x.nasib = 'ditolak' and x.nomor_asal = c.kunci))""";

    /** A difference that was rejected before is not asked again while it is the same. */
    private static final String FORGET = """
            delete from cocok c using beda b
             where b.skpd = :skpd and b.sikap = 'tolak' and b.sidik = c.sidik and c.jenis <> 'sama'""";

    private static final String NUMBER = """
            update cocok c set ke = n.ke
              from (select ctid, row_number() over (order by diterima, nomor, baris, permohonan) as ke
                      from cocok where jenis <> 'sama') n
             where n.ctid = c.ctid""";

    private static final List<String> KEEP = List.of("""
            insert into pencocokan (id, skpd, berkas, sha256, sumber, ruas, dari, sampai, dibaca, sama, kembar, di_luar,
                   ditolak, pernah_ditolak)
            select :id, :skpd, :berkas, :sha256, :sumber, array[:ruas], :dari, :sampai, :dibaca,
                   (select count(*) from cocok where jenis = 'sama'),
                   (select count(*) from impor where nasib = 'kembar'), :di_luar,
                   (select count(*) from impor where nasib = 'ditolak'), :pernah_ditolak""", """
            insert into beda (pencocokan, ke, skpd, jenis, nomor, baris, permohonan, versi, diterima, ruas, isi, sidik, ringkas)
            select :id, c.ke, :skpd, c.jenis, c.nomor, c.baris, c.permohonan, c.versi, c.diterima, c.ruas, c.isi, c.sidik,
                   count(*) over (partition by c.jenis) > :satu_satu
              from cocok c where c.jenis <> 'sama'""", """
            insert into baris_tak_terbaca (pencocokan, baris, skpd, nomor, sebab)
            select :id, i.baris, :skpd, coalesce(i.nomor_asal, ''), i.sebab from impor i where i.nasib = 'ditolak'""", """
            update beda b set gugur = 'dicocokkan_lagi'
              from pencocokan c
             where c.id = b.pencocokan and c.skpd = :skpd and c.id <> :id and c.pengganti is null
               and not (c.dari >= :dari and c.sampai <= :sampai)
               and b.sikap is null and b.gugur is null and b.diterima between :dari and :sampai""", """
            update pencocokan set pengganti = :id
             where skpd = :skpd and id <> :id and pengganti is null and dari >= :dari and sampai <= :sampai""");

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final DaftarSkpd daftarSkpd;
    private final PemohonCipher cipher;
    private final OrangBeda orang;
    private final KalenderBerlaku kalender;
    private final Jejak jejak;
    private final Clock clock;

    Pembanding(
            DataSource dataSource,
            DaftarSkpd daftarSkpd,
            PemohonCipher cipher,
            OrangBeda orang,
            KalenderBerlaku kalender,
            Jejak jejak,
            Clock clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.template = new JdbcTemplate(dataSource);
        this.daftarSkpd = daftarSkpd;
        this.cipher = cipher;
        this.orang = orang;
        this.kalender = kalender;
        this.jejak = jejak;
        this.clock = clock;
    }

    /** Compares and keeps what was found; throws {@link BerkasKeliru} if the file cannot be compared at all. */
    UUID cocokkan(Path berkas, Pemetaan pemetaan, Skpd skpd, Optional<Periode> diminta) {
        if (pemetaan.nomorAsal().kolom().isEmpty()) {
            throw new BerkasKeliru("Berkas tidak dapat dicocokkan tanpa kolom nomor: hanya nomor registrasi yang"
                    + " menunjukkan permohonan mana di register pusat yang dimaksud sebuah baris.");
        }
        int dibaca = load(berkas, pemetaan);
        Periode periode = diminta.orElseGet(this::covered);
        Map<String, Object> parameters = Map.of(
                "skpd", skpd.id(),
                "sumber", pemetaan.sumber(),
                "ruas", Ruas.dipetakan(pemetaan).stream().map(Kategori::kode).toList(),
                "dari", periode.dari(),
                "sampai", periode.sampai());
        jdbc.sql(CREATE).update();
        jdbc.sql(JOIN).params(parameters).update();
        int diLuar = jdbc.sql("""
                        select (select count(*) from impor where nasib is null)
                             - (select count(*) from cocok where baris is not null)""").query(Integer.class).single();
        jdbc.sql("analyze cocok").update();
        int pernahDitolak = jdbc.sql(FORGET).param("skpd", skpd.id()).update();
        jdbc.sql(NUMBER).update();
        jdbc.sql("analyze cocok").update();
        UUID id = UUID.randomUUID();
        String nama = berkas.getFileName().toString();
        String sha256 = Digest.of(berkas);
        for (String sql : KEEP) {
            jdbc.sql(sql)
                    .params(parameters)
                    .param("id", id)
                    .param("berkas", nama)
                    .param("sha256", sha256)
                    .param("dibaca", dibaca)
                    .param("di_luar", diLuar)
                    .param("pernah_ditolak", pernahDitolak)
                    .param("satu_satu", SATU_SATU)
                    .update();
        }
        orang.simpan(id, skpd.id());
        jejak.catat("cocokkan", "register " + skpd.kode(), Optional.of(nama + ", SHA-256 " + sha256));
        return id;
    }

    private int load(Path berkas, Pemetaan pemetaan) {
        StagingTable staging = new StagingTable(jdbc, template);
        try (Lembar lembar = Lembar.open(berkas, pemetaan.bentuk(), pemetaan.namaKolom())) {
            SkpdFinder finder = new SkpdFinder(daftarSkpd.menurutKeputusan(LocalDate.now(clock)), pemetaan.skpd());
            BarisReader reader =
                    new BarisReader(pemetaan, lembar.judul(), finder, BarisReader.Hari.of(kalender.kini(), clock));
            int dibaca = new Pemuat(staging, cipher, baris -> {}).muat(lembar, pemetaan, reader);
            staging.identify(pemetaan.sumber());
            staging.refuseOutside(daftarSkpd.masa(), true);
            return dibaca;
        }
    }

    /** The days from the first receipt in the file to its last one. */
    private Periode covered() {
        return jdbc.sql("""
                        select min(diterima) as dari, max(diterima) as sampai from impor where nasib is null
                        having count(*) > 0""")
                .query((row, n) -> Periode.rentang(
                                row.getObject("dari", LocalDate.class), row.getObject("sampai", LocalDate.class))
                        .disingkat())
                .optional()
                .orElseThrow(() -> new BerkasKeliru("Tidak satu baris pun dapat dibaca. " + firstRefusals()));
    }

    private String firstRefusals() {
        List<String> sebab = jdbc.sql(
                        "select 'Baris ' || baris || ': ' || sebab from impor where nasib = 'ditolak' order by baris limit 3")
                .query(String.class)
                .list();
        return String.join(". ", sebab);
    }
}
