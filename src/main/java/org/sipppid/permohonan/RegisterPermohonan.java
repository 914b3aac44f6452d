package org.sipppid.permohonan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sipppid.isian.Kategori;
import org.sipppid.kalender.Kalender;
import org.sipppid.kalender.Penerimaan;
import org.sipppid.ketetapan.KalenderBerlaku;
import org.sipppid.pemohon.DaftarPemohon;
import org.sipppid.pemohon.GolonganPemohon;
import org.sipppid.pemohon.Pemohon;
import org.sipppid.skpd.Skpd;
import org.sipppid.skpd.nomor.PolaNomor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The register of requests (P21 Ps 32). Its methods run in the caller's transaction, so each sees and changes only what
 * the acting unit may; versions are written by the database itself.
 */
@Repository
public class RegisterPermohonan {

    private static final String INSERT = """
            insert into permohonan as p (id, skpd, pemohon, nomor, penerbit, tahun, urut, diterima, jatuh_tempo, jalur,
                jenis_pemohon, rincian, tujuan, tahap, tahap_sejak, kelengkapan_sejak, jatuh_tempo_tahap, tindakan,
                golongan_pemohon, diterima_jam, cara_memperoleh, cara_mengirim)
            values (:id, :skpd, :pemohon, :nomor, :penerbit, :tahun, :urut, :diterima, :jatuh_tempo, :jalur,
                :jenis_pemohon, :rincian, :tujuan, :tahap, :tahap_sejak, :kelengkapan_sejak, :jatuh_tempo_tahap,
                'daftarkan', :golongan_pemohon, :diterima_jam, :cara_memperoleh, :cara_mengirim)
            returning\s""";

    private static final String UPDATE = """
            update permohonan as p
               set tindakan = :tindakan, isian = :isian::jsonb, tahap = :tahap, tahap_sejak = :tahap_sejak,
                   kelengkapan_sejak = :kelengkapan_sejak, jatuh_tempo_tahap = :jatuh_tempo_tahap,
                   jatuh_tempo = :jatuh_tempo, dinyatakan_lengkap = :dinyatakan_lengkap,
                   jatuh_tempo_perki = :jatuh_tempo_perki, diperpanjang = :diperpanjang,
                   alasan_perpanjangan = :alasan_perpanjangan, tenggat_atasan = :tenggat_atasan,
                   diberikan = :diberikan, hasil = :hasil, selesai = :selesai, hari_kerja = :hari_kerja,
                   alasan = :alasan,
                   keterangan = coalesce(:keterangan, case when p.hasil = :hasil then p.keterangan end), -- an import's
                   diterima = :diterima, jalur = :jalur,
                   jenis_pemohon = :jenis_pemohon, golongan_pemohon = :golongan_pemohon, rincian = :rincian, tujuan = :tujuan
             where p.id = :id and p.versi = :versi""";

    private static final String LIMPAHKAN = "select limpahkan_permohonan(:id, :versi, :ke, :sejak, :isian::jsonb)";

    private final JdbcClient jdbc;
    private final DaftarPemohon daftarPemohon;
    private final KalenderBerlaku kalender;
    private final Clock clock;
    private final PolaNomor polaNomor;
    private final ApplicationEventPublisher events;

    /** A register that nobody listens to, as one of invented requests. */
    public RegisterPermohonan(JdbcClient jdbc, DaftarPemohon daftarPemohon, KalenderBerlaku kalender, Clock clock) {
        this(jdbc, daftarPemohon, kalender, clock, event -> {});
    }

    @Autowired
    public RegisterPermohonan(
            JdbcClient jdbc,
            DaftarPemohon daftarPemohon,
            KalenderBerlaku kalender,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.daftarPemohon = daftarPemohon;
        this.kalender = kalender;
        this.clock = clock;
        this.polaNomor = new PolaNomor(jdbc);
        this.events = events;
    }

    /**
     * Registers a request under an identity of the caller's choice, so that the same form sent twice is one request. It
     * gets the next number of its desk and year; the number is free again if this fails.
     */
    public Permohonan catat(UUID id, PermohonanBaru baru) {
        UUID pemohon = daftarPemohon.add(baru.skpd(), baru.pemohon());
        NomorPermohonan nomor = nextNumber(baru.skpd(), baru.diterima().getYear());
        Keadaan keadaan = Keadaan.didaftarkan(
                new Penerimaan(baru.diterima(), baru.diterimaJam()), LocalDate.now(clock), asKnownToday());
        Permohonan made = BulanDitutup.jaga(() -> jdbc.sql(INSERT + PermohonanRow.COLUMNS)
                .params(PermohonanRow.values(keadaan))
                .param("id", id)
                .param("skpd", baru.skpd().id())
                .param("pemohon", pemohon)
                .param("nomor", polaNomor.print("permohonan", baru.skpd(), baru.diterima(), nomor.urut()))
                .param("penerbit", nomor.penerbit())
                .param("tahun", nomor.tahun())
                .param("urut", nomor.urut())
                .param("jalur", baru.jalur().kode())
                .param("jenis_pemohon", baru.jenisPemohon().kode())
                .param("rincian", baru.rincian())
                .param("tujuan", baru.tujuan().orElse(null))
                .param("golongan_pemohon", baru.golongan().map(Kategori::kode).orElse(null))
                .param("diterima_jam", baru.diterimaJam().orElse(null))
                .param(
                        "cara_memperoleh",
                        baru.caraMemperoleh().map(Kategori::kode).orElse(null))
                .param("cara_mengirim", baru.caraMengirim().map(Kategori::kode).orElse(null))
                .query(PermohonanRow::map)
                .single());
        events.publishEvent(new TindakanTercatat(Optional.empty(), made, Optional.empty()));
        return made;
    }

    /**
     * Says why what follows in this transaction may change a month that was closed: it is recorded with each change that
     * does, and with no other.
     */
    public void koreksi(String alasan) {
        jdbc.sql("select set_config('sip.koreksi', :alasan, true)")
                .param("alasan", alasan)
                .query(String.class)
                .single();
    }

    private Kalender asKnownToday() {
        return kalender.lock().menurut(LocalDate.now(clock));
    }

    private NomorPermohonan nextNumber(Skpd skpd, int tahun) {
        return jdbc.sql("""
                        select penerbit, terbitkan_nomor(penerbit, 'permohonan', :tahun) as urut
                          from (select kode || ':' || :skpd as penerbit from badan_publik) as meja""")
                .param("tahun", tahun)
                .param("skpd", skpd.kode())
                .query((row, n) -> new NomorPermohonan(row.getString("penerbit"), tahun, row.getInt("urut")))
                .single();
    }

    /**
     * Does an act of law to a request: the one door for screens, other programs and demonstrations.
     *
     * @return false if somebody else has changed the request since the version that the officer saw, or it cannot be seen
     * @throws TindakanDitolak in words, if the act is not lawful as things stand
     * @throws BulanDitutup if it would change a month that was closed and no {@link #koreksi reason} was given
     */
    public boolean lakukan(UUID id, int versi, Tindakan tindakan) {
        Optional<Permohonan> seen = find(id).filter(now -> now.versi() == versi);
        if (seen.isEmpty()) {
            return false;
        }
        Keadaan before = seen.get().keadaan();
        Optional<Keadaan> counted = tindakan.hitungUlang() ? Optional.empty() : Optional.of(before);
        Keadaan after = before.lakukan(tindakan).dihitung(counted, seen.get().diterimaJam(), asKnownToday());
        if (tindakan instanceof Tindakan.Limpahkan limpahkan) {
            return handOver(seen.get(), limpahkan, after);
        }
        boolean stored = store(seen.get(), tindakan, after);
        if (stored) {
            events.publishEvent(new TindakanTercatat(seen, find(id).orElseThrow(), Optional.of(tindakan)));
        }
        return stored;
    }

    private boolean store(Permohonan seen, Tindakan tindakan, Keadaan after) {
        PerbaikanIsian isian = tindakan instanceof Tindakan.Perbaiki perbaiki
                ? perbaiki.menjadi()
                : new PerbaikanIsian(seen.diterima(), seen.jalur(), seen.jenisPemohon(), seen.rincian(), seen.tujuan());
        return BulanDitutup.jaga(() -> jdbc.sql(UPDATE)
                        .params(PermohonanRow.values(after))
                        .param("id", seen.id())
                        .param("versi", seen.versi())
                        .param("tindakan", tindakan.jenis().kode())
                        .param("isian", tindakan.isian())
                        .param("hari_kerja", hariKerja(seen, after).orElse(null))
                        .param("jalur", isian.jalur().kode())
                        .param("jenis_pemohon", isian.jenisPemohon().kode())
                        .param(
                                "golongan_pemohon",
                                golongan(seen, isian).map(Kategori::kode).orElse(null))
                        .param("rincian", isian.rincian())
                        .param("tujuan", isian.tujuan().orElse(null))
                        .update()
                == 1);
    }

    /** A kind that was mended takes its part of the list along: what was said of another kind is not true of it. */
    private static Optional<GolonganPemohon> golongan(Permohonan seen, PerbaikanIsian isian) {
        return isian.jenisPemohon() == seen.jenisPemohon()
                ? seen.golongan()
                : GolonganPemohon.only(isian.jenisPemohon());
    }

    /** Counted when the end is recorded, by the calendar of that day; kept by whatever is done later. */
    private Optional<Integer> hariKerja(Permohonan seen, Keadaan after) {
        Optional<LocalDate> akhir = after.penyelesaian().map(Penyelesaian::tanggal);
        boolean same = seen.diterima().equals(after.diterima())
                && seen.penyelesaian().map(Penyelesaian::tanggal).equals(akhir);
        return same ? seen.hariKerja() : akhir.map(day -> asKnownToday().hariKerja(after.diterima(), day));
    }

    private boolean handOver(Permohonan seen, Tindakan.Limpahkan limpahkan, Keadaan after) {
        return BulanDitutup.jaga(() -> jdbc.sql(LIMPAHKAN)
                .param("id", seen.id())
                .param("versi", seen.versi())
                .param("ke", limpahkan.skpd())
                .param("sejak", after.sejak())
                .param("isian", limpahkan.isian())
                .query(Boolean.class)
                .single());
    }

    /** The refusal that waits for approval or notice; empty if none was proposed since the request last ran freely. */
    public Optional<Tindakan.UsulkanPenolakan> usulan(UUID id) {
        return terakhir(id, JenisTindakan.USULKAN_PENOLAKAN)
                .map(isian -> Tindakan.baca(Tindakan.UsulkanPenolakan.class, isian));
    }

    /** The particulars of the last act of a kind, as they are stored; {@link Tindakan#baca} reads them. */
    public Optional<String> terakhir(UUID id, JenisTindakan jenis) {
        return jdbc.sql("""
                        select v.isian::text from riwayat_permohonan(:id) v
                         where v.tindakan = :jenis order by v.versi desc limit 1""")
                .param("id", id)
                .param("jenis", jenis.kode())
                .query(String.class)
                .optional();
    }

    public Optional<Permohonan> find(UUID id) {
        return jdbc.sql("select " + PermohonanRow.COLUMNS + " from permohonan p where p.id = :id")
                .param("id", id)
                .query(PermohonanRow::map)
                .optional();
    }

    /** The applicant of a request; empty where an imported register names nobody. */
    public Optional<Pemohon> pemohon(UUID permohonan) {
        return idPemohon(permohonan).flatMap(daftarPemohon::find);
    }

    /** Under which identity the applicant of a request is kept; empty where an imported register names nobody. */
    public Optional<UUID> idPemohon(UUID permohonan) {
        return jdbc.sql("select p.pemohon from permohonan p where p.id = :id and p.pemohon is not null")
                .param("id", permohonan)
                .query(UUID.class)
                .optional();
    }

    /** The rows that the acting unit may see and whose notice is due first. */
    public List<Permohonan> terdekat(Saringan saringan, int size) {
        return jdbc.sql("select " + PermohonanRow.COLUMNS + " from permohonan p where " + saringan.sql()
                        + " order by p.jatuh_tempo, p.diterima, p.id limit :size")
                .params(saringan.parameters())
                .param("size", size)
                .query(PermohonanRow::map)
                .list();
    }

    /** How many rows of a selection the acting unit may see. */
    public int count(Saringan saringan) {
        return jdbc.sql("select count(*) from permohonan p where " + saringan.sql())
                .params(saringan.parameters())
                .query(Integer.class)
                .single();
    }

    /** Every version of a request, newest first. */
    public List<Riwayat> riwayat(UUID id) {
        return jdbc.sql("select " + PermohonanRow.COLUMNS + """
                        , p.tindakan, p.isian::text as isian, nama_akun(p.oleh) as oleh_nama, p.pada, p.asal, p.urutan
                          from riwayat_permohonan(:id) p order by p.versi desc""")
                .param("id", id)
                .query((row, n) -> new Riwayat(
                        PermohonanRow.map(row, n),
                        Kategori.parse(JenisTindakan.class, row.getString("tindakan")),
                        Optional.ofNullable(row.getString("isian")),
                        Optional.ofNullable(row.getString("oleh_nama")),
                        row.getObject("pada", OffsetDateTime.class).toInstant(),
                        row.getString("asal"),
                        Optional.ofNullable(row.getObject("urutan", Long.class))))
                .list();
    }
}
