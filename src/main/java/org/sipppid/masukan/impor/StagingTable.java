package org.sipppid.masukan.impor;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.sipppid.permohonan.BulanDitutup;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where the rows of a file wait, in a temporary table of the import's one transaction, until it is known of each what
 * becomes of it. A killed import leaves nothing behind.
 */
public final class StagingTable {

    private static final String CREATE = """
            create temporary table impor (
                baris         bigint not null,  -- where the row stands in the file
                nasib         text,             -- what becomes of it: baru, berubah, sama, kembar, ditolak, diabaikan
                sebab         text,             -- why it is refused
                nomor_asal    text,
                tanpa_nomor   text,             -- what identifies a row without a number ...
                dihitung      boolean,          -- ... and whether equal ones are several requests
                isi           text,             -- digest of everything that would be stored ...
                inti          text,             -- ... and the same without regard to case, spaces and punctuation
                pengganti     boolean,          -- its end is a day that stands in
                skpd          text,
                diterima      date,
                jalur         text,
                jenis_pemohon text,
                rincian       text,
                tujuan        text,
                hasil         text,
                selesai       date,
                alasan        text,
                keterangan    text,
                jatuh_tempo   date,             -- these two follow from the dates and from today's calendar
                hari_kerja    int,
                nama          text,
                alamat        text,
                kontak        text,
                pekerjaan     text,
                nik_sandi     bytea,
                nik_sidik     bytea,
                id            uuid,
                versi         int,              -- the version that an update replaces
                isi_berubah   boolean,          -- more than the applicant has changed
                menimpa       boolean           -- an officer has changed the request since the last import
            ) on commit drop""";

    private static final String COPY = """
            copy impor (baris, nasib, sebab, nomor_asal, tanpa_nomor, dihitung, isi, inti, pengganti, skpd, diterima, jalur,
                jenis_pemohon, rincian, tujuan, hasil, selesai, alasan, keterangan, jatuh_tempo, hari_kerja, nama,
                alamat, kontak, pekerjaan, nik_sandi, nik_sidik) from stdin""";

    /** Equal rows without a number are told apart by counting them, in an order in which the file's has no part. */
    private static final String NUMBER = """
            update impor t set nomor_asal = n.nomor
              from (select baris, :awalan || tanpa_nomor || case when dihitung then
                           '-' || row_number() over (partition by tanpa_nomor order by isi) else '' end as nomor
                      from impor where tanpa_nomor is not null) n
             where n.baris = t.baris""";

    /**
     * Rows with one number that say the same are one request, kept as its first in an order in which the file's has no
     * part; if they contradict each other, nobody here can know which of them is right.
     */
    private static final String TWINS = """
            update impor t
               set nasib = case when g.inti > 1 then 'ditolak' when t.baris <> g.tinggal then 'kembar' end,
                   sebab = case when g.inti > 1 then format('nomor asal ini dipakai %s baris yang isinya berbeda (baris %s);'
                       || ' perbaiki di berkas, atau petakan nomor_asal dari lebih banyak kolom', g.n, g.di) end
              from (select nomor_asal, count(*) as n, count(distinct inti) as inti,
                           (array_agg(baris order by isi, baris))[1] as tinggal,
                           array_to_string((array_agg(baris order by baris))[1:5], ', ')
                               || case when count(*) > 5 then ', …' else '' end as di
                      from impor where nasib is null group by nomor_asal having count(*) > 1) g
             where g.nomor_asal = t.nomor_asal and t.nasib is null""";

    /** The identity follows from source and number, so that every order of rows and files yields the same record. */
    private static final String IDENTIFY = """
            update impor set id = encode(substring(sidik_isi('permohonan', :sumber, nomor_asal) for 16), 'hex')::uuid
             where id is null and (nasib is null or nasib = 'baru')""";

    /**
     * A row is unchanged if it says what the register holds, or what an import stored last: then an officer has changed
     * the request since, and the file has nothing new to say about it.
     */
    private static final String COMPARE = """
            update impor t set nasib = n.nasib, versi = n.versi, isi_berubah = n.isi_berubah,
                   menimpa = n.isi_berubah and n.diubah
              from (
                select b.*, case when b.versi is null then 'baru'
                                 when b.isi_berubah or b.orang_berubah then 'berubah' else 'sama' end as nasib
                  from (
                    select i.baris, p.versi, v.versi is distinct from p.versi as diubah,
                           -- What an officer has cancelled stays cancelled, whatever the file goes on to say.
                           p.tahap is distinct from 'dibatalkan' and
                           (i.skpd, i.diterima, i.jalur, i.jenis_pemohon, i.rincian, i.tujuan, i.hasil, i.selesai,
                               i.alasan, i.keterangan) is distinct from
                           (s.kode, p.diterima, p.jalur, p.jenis_pemohon, p.rincian, p.tujuan, p.hasil, p.selesai,
                               p.alasan, p.keterangan) and
                           (i.skpd, i.diterima, i.jalur, i.jenis_pemohon, i.rincian, i.tujuan, i.hasil, i.selesai,
                               i.alasan, i.keterangan) is distinct from
                           (w.kode, v.diterima, v.jalur, v.jenis_pemohon, v.rincian, v.tujuan, v.hasil, v.selesai,
                               v.alasan, v.keterangan) as isi_berubah,
                           i.nama is not null and (i.nama, i.alamat, i.kontak, i.pekerjaan, i.nik_sidik)
                               is distinct from (o.nama, o.alamat, o.kontak, o.pekerjaan, o.nik_sidik) as orang_berubah
                      from impor i
                      left join permohonan p on p.id = i.id
                      left join skpd s on s.id = p.skpd
                      left join pemohon o on o.id = p.pemohon
                      left join lateral (select * from permohonan_versi u where u.id = p.id and u.asal like 'impor %'
                                          order by u.versi desc limit 1) v on true
                      left join skpd w on w.id = v.skpd
                     where i.nasib is null) b) n
             where n.baris = t.baris""";

    /** The stage that an outcome of another register is in; whether what was granted was also fetched it does not say. */
    private static final String TAHAP = """
            case when i.hasil = 'berjalan' then 'diproses' when i.hasil in ('dicabut', 'tidak_lengkap') then 'berakhir'
                 else 'dijawab' end""";

    private static final List<String> INSERT = List.of("""
            insert into pemohon (id, skpd, nama, alamat, kontak, pekerjaan, nik_sandi, nik_sidik)
            select md5('pemohon:' || i.id)::uuid, s.id, i.nama, i.alamat, i.kontak, i.pekerjaan, i.nik_sandi, i.nik_sidik
              from impor i join skpd s on s.kode = i.skpd left join permohonan p on p.id = i.id
             where i.nama is not null and i.nasib in ('baru', 'berubah') and p.pemohon is null""", """
            insert into permohonan (id, skpd, pemohon, nomor, sumber, nomor_asal, diterima, jatuh_tempo, jalur,
                   jenis_pemohon, rincian, tujuan, hasil, selesai, hari_kerja, alasan, keterangan, tahap, tahap_sejak,
                   tindakan)
            select i.id, s.id, case when i.nama is not null then md5('pemohon:' || i.id)::uuid end, i.nomor_asal, :sumber,
                   i.nomor_asal, i.diterima, i.jatuh_tempo, i.jalur, i.jenis_pemohon, i.rincian, i.tujuan, i.hasil,
                   i.selesai, i.hari_kerja, i.alasan, i.keterangan,
            """ + TAHAP + """
                   , coalesce(i.selesai, i.diterima), 'impor'
              from impor i join skpd s on s.kode = i.skpd where i.nasib = 'baru' order by i.baris""");

    /**
     * What follows from dates that have not changed stays as it was known when they were entered; what was recorded of a
     * request that was received on another day is not this request's.
     */
    private static final String UPDATE = """
            update permohonan p
               set tindakan = 'impor', isian = null, tahap_sejak = coalesce(i.selesai, i.diterima), kelengkapan_sejak = null,
                   jatuh_tempo_tahap = null, diberikan = null,
                   dinyatakan_lengkap = case when p.diterima = i.diterima then p.dinyatakan_lengkap end,
                   jatuh_tempo_perki = case when p.diterima = i.diterima then p.jatuh_tempo_perki end,
                   diperpanjang = case when p.diterima = i.diterima then p.diperpanjang end,
                   alasan_perpanjangan = case when p.diterima = i.diterima then p.alasan_perpanjangan end,
                   tenggat_atasan = case when p.diterima = i.diterima then p.tenggat_atasan end,
                   tahap =
            """ + TAHAP + """
                   , skpd = s.id, diterima = i.diterima, jalur = i.jalur, jenis_pemohon = i.jenis_pemohon,
                   rincian = i.rincian, tujuan = i.tujuan, hasil = i.hasil, selesai = i.selesai, alasan = i.alasan,
                   keterangan = i.keterangan,
                   jatuh_tempo = case when p.diterima = i.diterima then p.jatuh_tempo else i.jatuh_tempo end,
                   hari_kerja = case when (p.diterima, p.selesai) is not distinct from (i.diterima, i.selesai)
                       then p.hari_kerja else i.hari_kerja end
              from impor i join skpd s on s.kode = i.skpd
             where p.id = i.id and p.versi = i.versi and i.nasib = 'berubah' and i.isi_berubah""";

    private static final List<String> UPDATE_PEMOHON = List.of("""
            update permohonan p set pemohon = md5('pemohon:' || p.id)::uuid
              from impor i where p.id = i.id and i.nasib = 'berubah' and i.nama is not null and p.pemohon is null""", """
            update pemohon o set nama = i.nama, alamat = i.alamat, kontak = i.kontak, pekerjaan = i.pekerjaan,
                   nik_sandi = i.nik_sandi, nik_sidik = i.nik_sidik
              from impor i join permohonan p on p.id = i.id
             where o.id = p.pemohon and i.nasib = 'berubah' and i.nama is not null
               and (i.nama, i.alamat, i.kontak, i.pekerjaan, i.nik_sidik)
                   is distinct from (o.nama, o.alamat, o.kontak, o.pekerjaan, o.nik_sidik)""", """
            update pemohon o set skpd = p.skpd from permohonan p join impor i on p.id = i.id
             where o.id = p.pemohon and i.nasib = 'berubah' and o.skpd <> p.skpd""");

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    public StagingTable(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** Makes the table. One import at a time: they would count on each other. */
    public void create() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('sip.impor'))")
                .query((row, n) -> n)
                .single();
        jdbc.sql(CREATE).update();
    }

    /** Makes the table and fills it with what the work hands over. */
    void fill(Consumer<CopyWriter> work) {
        create();
        template.execute((Connection connection) -> {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
            try {
                CopyWriter writer = new CopyWriter(copy);
                work.accept(writer);
                writer.flush();
                return copy.endCopy();
            } finally {
                cancel(copy);
            }
        });
    }

    private static void cancel(CopyIn copy) throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    /** Decides what becomes of each row. */
    void decide(String sumber) {
        identify(sumber);
        jdbc.sql(COMPARE).update();
    }

    /** Decides which rows can be requests, and which request each is; the fate of those is still open. */
    public void identify(String sumber) {
        jdbc.sql("analyze impor").update();
        jdbc.sql(NUMBER).param("awalan", CopyWriter.TANPA_NOMOR).update();
        jdbc.sql(TWINS).update();
        jdbc.sql(IDENTIFY).param("sumber", sumber).update();
    }

    /** How many rows there are of each fate. */
    Map<String, Integer> count() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        jdbc.sql("select nasib, count(*) from impor group by nasib order by nasib")
                .query((row, n) -> counts.put(row.getString(1), row.getInt(2)))
                .list();
        return counts;
    }

    /** How many rows that are taken over fulfil a condition on them. */
    int count(Syarat syarat) {
        return jdbc.sql("select count(*) from impor where nasib in ('baru', 'berubah', 'sama') and " + syarat.sql)
                .query(Integer.class)
                .single();
    }

    /** What is said of rows besides their fate. */
    enum Syarat {
        PENGGANTI("pengganti"),
        MENIMPA("menimpa");

        private final String sql;

        Syarat(String sql) {
            this.sql = sql;
        }
    }

    /** The codes of the units of the rows that will be stored. */
    Set<String> skpd() {
        return new TreeSet<>(jdbc.sql("select distinct skpd from impor where nasib in ('baru', 'berubah')")
                .query(String.class)
                .list());
    }

    /** The closed months that the rows would change; asked before they are brought in, for the rows are named. */
    List<BulanTersentuh> bulanDitutup() {
        return BulanTersentuh.find(jdbc);
    }

    /** Hands over the refused rows in the order of the file, one by one. */
    void eachRefused(Refused work) {
        jdbc.sql("select baris, coalesce(nomor_asal, ''), sebab from impor where nasib = 'ditolak' order by baris")
                .withFetchSize(1_000)
                .query(row -> {
                    work.accept(row.getLong(1), row.getString(2), row.getString(3));
                });
    }

    /** Takes a refused row: where it stands, its number, and why. */
    interface Refused {
        void accept(long baris, String nomor, String sebab);
    }

    /** Brings the rows into the register; refused as a whole if one of them lies in a month that was closed. */
    public void apply(String sumber, int berubah) {
        BulanDitutup.jaga(() -> {
            store(sumber, berubah);
            return true;
        });
    }

    private void store(String sumber, int berubah) {
        for (String sql : INSERT) {
            jdbc.sql(sql).param("sumber", sumber).update();
        }
        int expected = jdbc.sql("select count(*) from impor where nasib = 'berubah' and isi_berubah")
                .query(Integer.class)
                .single();
        if (jdbc.sql(UPDATE).update() != expected) {
            throw new IllegalStateException(
                    "Register sedang diubah petugas pada saat yang sama; tidak ada yang diimpor. Ulangi perintah ini.");
        }
        if (berubah > 0) {
            UPDATE_PEMOHON.forEach(sql -> jdbc.sql(sql).update());
        }
    }
}
