package org.sipppid.surat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sipppid.audit.Jejak;
import org.sipppid.basisdata.DataDirectory;
import org.sipppid.basisdata.SecretBox;
import org.sipppid.skpd.BadanPublik;
import org.sipppid.skpd.DaftarSkpd;
import org.sipppid.skpd.Skpd;
import org.sipppid.skpd.kop.KopSurat;
import org.sipppid.skpd.nomor.PolaNomor;
import org.sipppid.surat.naskah.JenisSurat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The register of letters. A letter is printed once, when it is issued; from then on its bytes are read, never made
 * again. Its methods run in the caller's transaction, so each sees and issues only what the acting unit may.
 */
@Repository
public class DaftarSurat {

    private static final String SELECT = """
            select s.id, s.jenis, s.nomor, s.perihal, s.perihal_id, s.perihal_nomor, s.perihal_versi, s.skpd, s.tanggal,
                   s.dibuat, nama_akun(s.oleh) as oleh_nama, s.menggantikan, n.id as pengganti
              from surat s left join surat n on n.menggantikan = s.id
            """;

    private final JdbcClient jdbc;
    private final DaftarSkpd daftarSkpd;
    private final PolaNomor polaNomor;
    private final KopSurat kopSurat;
    private final SuratPrinter printer;
    private final Jejak jejak;
    private final SecretBox box;
    private final Clock clock;

    DaftarSurat(
            JdbcClient jdbc,
            DaftarSkpd daftarSkpd,
            PolaNomor polaNomor,
            KopSurat kopSurat,
            SuratPrinter printer,
            Jejak jejak,
            DataDirectory data,
            Clock clock) {
        this.jdbc = jdbc;
        this.daftarSkpd = daftarSkpd;
        this.polaNomor = polaNomor;
        this.kopSurat = kopSurat;
        this.printer = printer;
        this.jejak = jejak;
        this.box = new SecretBox(data.secret("kunci_pemohon"), "surat");
        this.clock = clock;
    }

    /**
     * Issues a letter: it gets the next number of its desk, series and year, and is frozen. Sent twice under one
     * identity it is one letter. Throws {@link SuratDitolak} if one of the kind is in force that it does not replace.
     */
    public Surat terbitkan(SuratBaru baru) {
        lock(baru); // whoever comes second must see what the first has issued
        Optional<Surat> sent = find(baru.id());
        if (sent.isPresent()) {
            return sent.get();
        }
        JenisSurat jenis = baru.naskah().jenis();
        Skpd meja = meja(baru);
        Optional<Surat> berlaku = berlaku(baru.perihal(), jenis);
        checkPredecessor(berlaku, baru.menggantikan());
        Optional<NomorSurat> nomor = jenis.seri().map(seri -> nextNumber(seri, meja, baru.tanggal()));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        byte[] pdf = printer.print(
                baru.naskah(),
                bingkai(baru, meja, teks(baru, nomor), berlaku),
                baru.id().toString(),
                now);
        add(baru, nomor, now, pdf);
        Surat surat = find(baru.id()).orElseThrow();
        jejak.catat("terbitkan surat", baru.perihal().nomor(), Optional.of(surat.sebutan()));
        return surat;
    }

    /** An ended unit writes no more: from then on its successor does, in its own name. */
    private Skpd meja(SuratBaru baru) {
        Skpd meja = daftarSkpd.penjawabPada(baru.skpd().id(), baru.tanggal());
        Set<UUID> answered = daftarSkpd.unitSesi();
        if (!meja.equals(baru.skpd()) && !answered.isEmpty() && !answered.contains(meja.id())) {
            throw new SuratDitolak("Surat bertanggal " + printer.tanggal(baru.tanggal()) + " diterbitkan oleh "
                    + meja.nama() + ", yang meneruskan " + baru.skpd().nama() + ".");
        }
        return meja;
    }

    private static Optional<String> teks(SuratBaru baru, Optional<NomorSurat> nomor) {
        return nomor.map(NomorSurat::teks).or(() -> baru.naskah().nomor());
    }

    /** A record has one letter of a kind in force; another one can only replace it. */
    private static void checkPredecessor(Optional<Surat> berlaku, Optional<UUID> menggantikan) {
        if (menggantikan.isEmpty() && berlaku.isPresent()) {
            throw new SuratDitolak(berlaku.get().sebutan()
                    + " sudah terbit; buka surat itu untuk mencetaknya lagi, atau terbitkan penggantinya.");
        }
        if (!berlaku.map(Surat::id).equals(menggantikan)) {
            throw new SuratDitolak(
                    "Surat yang hendak digantikan tidak ada atau sudah digantikan; muat ulang halaman ini.");
        }
    }

    private void lock(SuratBaru baru) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('sip.surat.' || :perihal || :jenis))")
                .param("perihal", baru.perihal().id().toString())
                .param("jenis", baru.naskah().jenis().kode())
                .query((row, n) -> n)
                .single();
    }

    private NomorSurat nextNumber(JenisSurat.Seri seri, Skpd skpd, LocalDate tanggal) {
        return jdbc.sql("""
                        select penerbit, terbitkan_nomor(penerbit, :seri, :tahun) as urut
                          from (select kode || ':' || :skpd as penerbit from badan_publik) as meja""")
                .param("seri", seri.kode())
                .param("tahun", tanggal.getYear())
                .param("skpd", skpd.kode())
                .query((row, n) -> new NomorSurat(
                        row.getString("penerbit"),
                        seri,
                        tanggal,
                        row.getInt("urut"),
                        polaNomor.print(seri.kode(), skpd, tanggal, row.getInt("urut"))))
                .single();
    }

    private Bingkai bingkai(SuratBaru baru, Skpd meja, Optional<String> nomor, Optional<Surat> lama) {
        BadanPublik badan = daftarSkpd.badanPublik();
        return new Bingkai(
                kopSurat.of(meja),
                nomor,
                badan.tempat(),
                baru.tanggal(),
                lama.map(it -> it.sebutan() + " tanggal " + printer.tanggal(it.tanggal())),
                badan.demo() ? Optional.of("DATA DEMONSTRASI: semua permohonan di sini rekaan") : Optional.empty());
    }

    private void add(SuratBaru baru, Optional<NomorSurat> nomor, Instant dibuat, byte[] pdf) {
        byte[] sandi = box.close(pdf);
        jdbc.sql("""
                        insert into surat (id, jenis, nomor, penerbit, seri, tahun, urut, perihal, perihal_id, perihal_nomor,
                            perihal_versi, skpd, tanggal, dibuat, sidik_pdf, sidik_sandi, menggantikan)
                        values (:id, :jenis, :nomor, :penerbit, :seri, :tahun, :urut, :perihal, :perihal_id,
                            :perihal_nomor, :perihal_versi, :skpd, :tanggal, :dibuat, sha256(:pdf), sha256(:sandi),
                            :menggantikan)""")
                .param("id", baru.id())
                .param("jenis", baru.naskah().jenis().kode())
                .param("nomor", teks(baru, nomor).orElse(null))
                .param("penerbit", nomor.map(NomorSurat::penerbit).orElse(null))
                .param("seri", nomor.map(it -> it.seri().kode()).orElse(null))
                .param("tahun", nomor.map(it -> it.tanggal().getYear()).orElse(null))
                .param("urut", nomor.map(NomorSurat::urut).orElse(null))
                .param("perihal", baru.perihal().jenis().kode())
                .param("perihal_id", baru.perihal().id())
                .param("perihal_nomor", baru.perihal().nomor())
                .param("perihal_versi", baru.perihal().versi())
                .param("skpd", baru.skpd().id())
                .param("tanggal", baru.tanggal())
                .param("dibuat", OffsetDateTime.ofInstant(dibuat, ZoneOffset.UTC))
                .param("pdf", pdf)
                .param("sandi", sandi)
                .param("menggantikan", baru.menggantikan().orElse(null))
                .update();
        jdbc.sql("insert into surat_isi (surat, sandi) values (:id, :sandi)")
                .param("id", baru.id())
                .param("sandi", sandi)
                .update();
    }

    /** Every letter about a record, the newest first. */
    public List<Surat> tentang(Perihal.Jenis jenis, UUID id) {
        return jdbc.sql(SELECT + " where s.perihal = :jenis and s.perihal_id = :id order by s.dibuat desc, s.id")
                .param("jenis", jenis.kode())
                .param("id", id)
                .query(DaftarSurat::map)
                .list();
    }

    private Optional<Surat> berlaku(Perihal perihal, JenisSurat jenis) {
        return tentang(perihal.jenis(), perihal.id()).stream()
                .filter(surat -> surat.jenis() == jenis && surat.berlaku())
                .findFirst();
    }

    public Optional<Surat> find(UUID id) {
        return jdbc.sql(SELECT + " where s.id = :id")
                .param("id", id)
                .query(DaftarSurat::map)
                .optional();
    }

    /**
     * The bytes as they were issued, for paper; the trail keeps who printed what. Bytes that are not those that were
     * issued are refused.
     */
    public byte[] cetak(Surat surat) {
        byte[] sandi = jdbc.sql("select sandi from surat_isi where surat = :id")
                .param("id", surat.id())
                .query((row, n) -> row.getBytes(1))
                .single();
        jejak.catat("cetak surat", surat.perihal().nomor(), Optional.of(surat.sebutan()));
        return box.open(sandi);
    }

    private static Surat map(ResultSet row, int n) throws SQLException {
        return new Surat(
                row.getObject("id", UUID.class),
                JenisSurat.find(row.getString("jenis")).orElseThrow(),
                Optional.ofNullable(row.getString("nomor")),
                new Perihal(
                        Perihal.Jenis.parse(row.getString("perihal")),
                        row.getObject("perihal_id", UUID.class),
                        row.getString("perihal_nomor"),
                        row.getInt("perihal_versi")),
                row.getObject("skpd", UUID.class),
                row.getObject("tanggal", LocalDate.class),
                row.getObject("dibuat", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getString("oleh_nama")),
                Optional.ofNullable(row.getObject("menggantikan", UUID.class)),
                Optional.ofNullable(row.getObject("pengganti", UUID.class)));
    }
}
