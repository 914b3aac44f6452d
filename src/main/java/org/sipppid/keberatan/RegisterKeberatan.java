package org.sipppid.keberatan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sipppid.kalender.JangkaWaktu;
import org.sipppid.kalender.Periode;
import org.sipppid.ketetapan.KalenderBerlaku;
import org.sipppid.pemohon.DaftarPemohon;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.permohonan.TindakanDitolak;
import org.sipppid.skpd.Skpd;
import org.sipppid.skpd.nomor.PolaNomor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The register of objections (P21 Ps 43). Its methods run in the caller's transaction, so each sees and changes only what
 * the acting unit may; versions and lawful transitions are kept by the database itself.
 */
@Repository
public class RegisterKeberatan {

    private static final String SELECT = "select " + KeberatanMapper.COLUMNS + " from keberatan k where ";

    private final JdbcClient jdbc;
    private final DaftarPemohon daftarPemohon;
    private final RegisterPermohonan registerPermohonan;
    private final KalenderBerlaku kalender;
    private final PolaNomor polaNomor;
    private final Clock clock;

    public RegisterKeberatan(
            JdbcClient jdbc,
            DaftarPemohon daftarPemohon,
            RegisterPermohonan registerPermohonan,
            KalenderBerlaku kalender,
            Clock clock) {
        this.jdbc = jdbc;
        this.daftarPemohon = daftarPemohon;
        this.registerPermohonan = registerPermohonan;
        this.kalender = kalender;
        this.clock = clock;
        this.polaNomor = new PolaNomor(jdbc);
    }

    /**
     * Registers an objection under an identity of the caller's choice, so that the same form sent twice is one. What was
     * filed after its time is registered like any other; an officer then decides on it.
     */
    public Keberatan catat(UUID id, KeberatanBaru baru) {
        LocalDate today = LocalDate.now(clock);
        NomorKeberatan nomor = nextNumber(baru.skpd(), baru.diterima().getYear());
        LocalDate batas = due(baru.alasanDitemukan(), JangkaWaktu.KEBERATAN);
        boolean terlambat = baru.diterima().isAfter(batas);
        jdbc.sql("""
                        insert into keberatan (id, skpd, permohonan, pemohon, kuasa, nomor, penerbit, tahun, urut, alasan,
                            alasan_ditemukan, batas_pengajuan, diterima, didaftarkan, jatuh_tempo, jatuh_tempo_perki,
                            informasi, tujuan, kasus_posisi, tahap, tahap_sejak, tindakan, isian)
                        values (:id, :skpd, :permohonan, :pemohon, :kuasa, :nomor, :penerbit, :tahun, :urut, :alasan,
                            :alasan_ditemukan, :batas_pengajuan, :diterima, :didaftarkan, :jatuh_tempo, :jatuh_tempo_perki,
                            :informasi, :tujuan, :kasus_posisi, :tahap, :diterima, 'daftarkan', '{}')""")
                .param("id", id)
                .param("skpd", baru.skpd().id())
                .param("permohonan", baru.permohonan().map(Permohonan::id).orElse(null))
                .param("pemohon", applicant(baru))
                .param(
                        "kuasa",
                        baru.kuasa()
                                .map(kuasa -> daftarPemohon.add(baru.skpd(), kuasa))
                                .orElse(null))
                .param("nomor", polaNomor.print("keberatan", baru.skpd(), baru.diterima(), nomor.urut()))
                .param("penerbit", nomor.penerbit())
                .param("tahun", nomor.tahun())
                .param("urut", nomor.urut())
                .param("alasan", AlasanKeberatan.kode(baru.alasan()))
                .param("alasan_ditemukan", baru.alasanDitemukan())
                .param("batas_pengajuan", batas)
                .param("diterima", baru.diterima())
                .param("didaftarkan", today)
                .param("jatuh_tempo", due(baru.diterima(), JangkaWaktu.TANGGAPAN))
                .param("jatuh_tempo_perki", due(today, JangkaWaktu.TANGGAPAN_PERKI))
                .param("informasi", baru.informasi())
                .param("tujuan", baru.tujuan().orElse(null))
                .param("kasus_posisi", baru.kasusPosisi())
                .param("tahap", Keadaan.awal(terlambat).kode())
                .update();
        return find(id).orElseThrow();
    }

    /** A new person, or the applicant of the request, whose data then lie in one place only. */
    private UUID applicant(KeberatanBaru baru) {
        return baru.pemohon()
                .map(pemohon -> daftarPemohon.add(baru.skpd(), pemohon))
                .or(() -> baru.permohonan().flatMap(permohonan -> registerPermohonan.idPemohon(permohonan.id())))
                .orElseThrow(() -> new IllegalArgumentException("An objection is somebody's"));
    }

    private LocalDate due(LocalDate mulai, JangkaWaktu jangka) {
        return kalender.lock()
                .menurut(LocalDate.now(clock))
                .batasWaktu(mulai, jangka.hari())
                .jatuhTempo();
    }

    private NomorKeberatan nextNumber(Skpd skpd, int tahun) {
        return jdbc.sql("""
                        select penerbit, terbitkan_nomor(penerbit, 'keberatan', :tahun) as urut
                          from (select kode || ':' || :skpd as penerbit from badan_publik) as meja""")
                .param("tahun", tahun)
                .param("skpd", skpd.kode())
                .query((row, n) -> new NomorKeberatan(row.getString("penerbit"), tahun, row.getInt("urut")))
                .single();
    }

    /**
     * Does an act of the law on an objection; refused with {@link TindakanDitolak} if it is not lawful now. Empty if
     * somebody else has changed the objection since the version that the officer saw.
     */
    public Optional<Keberatan> lakukan(UUID id, int versi, Tindakan tindakan) {
        return find(id).filter(seen -> seen.versi() == versi).flatMap(seen -> update(seen, tindakan));
    }

    private Optional<Keberatan> update(Keberatan seen, Tindakan tindakan) {
        TahapKeberatan tahap = seen.keadaan().lakukan(tindakan.jenis());
        check(seen, tindakan);
        Map<String, Object> kolom = new LinkedHashMap<>(tindakan.kolom());
        if (kolom.get("dijawab") instanceof LocalDate dijawab) {
            kolom.put(
                    "hari_kerja", kalender.lock().menurut(LocalDate.now(clock)).hariKerja(seen.diterima(), dijawab));
        }
        kolom.put("tahap", tahap.kode());
        kolom.putIfAbsent("tahap_sejak", tindakan.tanggal());
        kolom.put("tindakan", tindakan.jenis().kode());
        kolom.put("isian", tindakan.isian());
        int changed = jdbc.sql("update keberatan set " + assignments(kolom) + " where id = :id and versi = :versi")
                .params(values(kolom))
                .param("id", seen.id())
                .param("versi", seen.versi())
                .update();
        if (changed == 0) {
            return Optional.empty();
        }
        if (tindakan instanceof Tindakan.Jawab jawab) {
            jawab.bukaKembali().ifPresent(tenggat -> reopen(seen, jawab.tanggal(), tenggat));
        }
        return find(seen.id());
    }

    /** What was granted is carried out on the request itself, in the same transaction or not at all. */
    private void reopen(Keberatan seen, LocalDate tanggal, LocalDate tenggat) {
        Permohonan permohonan = seen.permohonan()
                .flatMap(registerPermohonan::find)
                .orElseThrow(
                        () -> new TindakanDitolak("Permohonannya tidak ada di SKPD ini; tidak dapat dibuka kembali."));
        boolean done = registerPermohonan.lakukan(
                permohonan.id(),
                permohonan.versi(),
                new org.sipppid.permohonan.Tindakan.BukaKembali(tanggal, seen.nomor(), tenggat));
        if (!done) {
            throw new TindakanDitolak("Permohonannya baru saja diubah petugas lain; simpan sekali lagi.");
        }
    }

    private void check(Keberatan seen, Tindakan tindakan) {
        LocalDate today = LocalDate.now(clock);
        if (tindakan.tanggal().isBefore(seen.tahapSejak()) || tindakan.tanggal().isAfter(today)) {
            throw new TindakanDitolak("Tanggal tindakan harus di antara " + Periode.tanggal(seen.tahapSejak())
                    + " (tindakan sebelumnya) dan " + Periode.tanggal(today) + " (hari ini).");
        }
        if (tindakan instanceof Tindakan.Jawab jawab
                && !jawab.tanggapan().sanggahan().keySet().equals(seen.alasan())) {
            throw new TindakanDitolak("Setiap alasan keberatan harus ditanggapi (Perki 1/2021 Pasal 44 ayat (2)).");
        }
    }

    /** The columns are words of the program itself, never typed ones. */
    private static String assignments(Map<String, Object> kolom) {
        return kolom.entrySet().stream()
                .map(entry ->
                        entry.getKey() + " = :" + entry.getKey() + (entry.getValue() instanceof Map ? "::jsonb" : ""))
                .collect(Collectors.joining(", "));
    }

    private static Map<String, Object> values(Map<String, Object> kolom) {
        Map<String, Object> values = new LinkedHashMap<>();
        kolom.forEach((name, value) ->
                values.put(name, value instanceof Map ? KeberatanMapper.JSON.writeValueAsString(value) : value));
        return values;
    }

    public Optional<Keberatan> find(UUID id) {
        return jdbc.sql(SELECT + "k.id = :id")
                .param("id", id)
                .query(KeberatanMapper::map)
                .optional();
    }

    /** The objections to a request, the newest first. */
    public List<Keberatan> pada(UUID permohonan) {
        return jdbc.sql(SELECT + "k.permohonan = :permohonan order by k.diterima desc, k.nomor desc")
                .param("permohonan", permohonan)
                .query(KeberatanMapper::map)
                .list();
    }

    /** Who filed it, and after that who did so in that one's name, if anybody did. */
    public List<UUID> orang(UUID keberatan) {
        return jdbc.sql("""
                        select o.orang from keberatan k cross join unnest(array[k.pemohon, k.kuasa])
                            with ordinality as o(orang, urutan)
                         where k.id = :id and o.orang is not null order by o.urutan""").param("id", keberatan).query(UUID.class).list();
    }
}
