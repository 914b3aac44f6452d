package org.sipppid.masukan.cocok.portion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import javax.sql.DataSource;
import org.sipppid.isian.Kategori;
import org.sipppid.ketetapan.KalenderBerlaku;
import org.sipppid.masukan.cocok.JenisBeda;
import org.sipppid.masukan.cocok.OrangBeda;
import org.sipppid.masukan.cocok.Pencocokan;
import org.sipppid.masukan.cocok.Ruas;
import org.sipppid.masukan.impor.BarisReader;
import org.sipppid.masukan.impor.StagingTable;
import org.sipppid.pemohon.JenisPemohon;
import org.sipppid.permohonan.Jalur;
import org.sipppid.permohonan.PerbaikanIsian;
import org.sipppid.permohonan.Permohonan;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.permohonan.Tindakan;
import org.sipppid.permohonan.TindakanDitolak;
import org.sipppid.skpd.DaftarSkpd;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Brings the unit's side of the picked differences into our register, by the doors that there are: new requests and other
 * outcomes by the import's, mended entries and cancellations by the register's acts. What cannot be taken stays open and
 * says why. Runs in the caller's transaction, with the table {@code dipilih} of what it holds.
 */
@Component
class PenerimaanBeda {

    /** The rows as they would stand in an import; what the file does not tell stays as it is with us. */
    private static final String STAGE = """
            insert into impor (baris, nasib, nomor_asal, skpd, diterima, jalur, jenis_pemohon, rincian, tujuan, hasil,
                   selesai, alasan, keterangan, id, versi, isi_berubah)
            select b.ke, case when p.id is null then 'baru' else 'berubah' end, b.nomor, s.kode, i.diterima,
                   case when p.id is null or 'jalur' in (:ruas) then i.jalur else p.jalur end,
                   case when p.id is null or 'jenis_pemohon' in (:ruas) then i.jenis_pemohon else p.jenis_pemohon end,
                   case when p.id is null or 'rincian' in (:ruas) then i.rincian else p.rincian end,
                   case when p.id is null or 'tujuan' in (:ruas) then i.tujuan else p.tujuan end,
                   i.hasil,
                   case when p.hasil = i.hasil and 'selesai' not in (:ruas) then p.selesai else i.selesai end,
                   case when p.hasil = i.hasil and 'alasan' not in (:ruas) then p.alasan else i.alasan end,
                   case when p.hasil = i.hasil and 'keterangan' not in (:ruas) then p.keterangan else i.keterangan end,
                   p.id, p.versi, p.id is not null
              from beda b
              join dipilih d on d.ke = b.ke
              join skpd s on s.id = b.skpd
              cross join lateral jsonb_to_record(b.isi) as i(diterima date, jalur text, jenis_pemohon text, rincian text,
                   tujuan text, hasil text, selesai date, alasan text, keterangan text)
              left join permohonan p on p.id = b.permohonan
             where b.pencocokan = :pencocokan and (p.id is null or exists (
                   select from jsonb_array_elements(b.ruas) r where r ->> 'ruas' in (:penyelesaian)))""";

    private static final String COUNT_DAYS = """
            update impor i set jatuh_tempo = h.jatuh_tempo, hari_kerja = h.hari_kerja
              from (select * from unnest(:diterima::date[], :selesai::date[], :jatuh_tempo::date[], :hari_kerja::int[])
                        as t(diterima, selesai, jatuh_tempo, hari_kerja)) h
             where h.diterima = i.diterima and coalesce(h.selesai, 'infinity') = coalesce(i.selesai, 'infinity')""";

    private static final String TAKEN = """
            update beda b set sikap = 'terima', alasan = :alasan, kendala = null
             where b.pencocokan = :pencocokan and b.ke = any(:ke::int[])""";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final RegisterPermohonan register;
    private final HalanganBeda halangan;
    private final OrangBeda orang;
    private final KalenderBerlaku kalender;
    private final Clock clock;

    PenerimaanBeda(
            DataSource dataSource,
            RegisterPermohonan register,
            OrangBeda orang,
            KalenderBerlaku kalender,
            DaftarSkpd daftarSkpd,
            Clock clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.template = new JdbcTemplate(dataSource);
        this.register = register;
        this.halangan = new HalanganBeda(jdbc, daftarSkpd);
        this.orang = orang;
        this.kalender = kalender;
        this.clock = clock;
    }

    /** Takes what is picked and can be taken; returns how many that were. */
    int terima(TugasPutusan tugas) {
        Pencocokan pencocokan = tugas.pencocokan();
        jdbc.sql("select set_config('sip.putusan_beda', 'terima', true)")
                .query(String.class)
                .single();
        halangan.sisihkan(tugas);
        tugas.koreksi().ifPresent(register::koreksi);
        List<Integer> taken = new ArrayList<>();
        if (tugas.pilihan().jenis() != JenisBeda.HANYA_DI_PUSAT) {
            taken.addAll(imported(pencocokan));
            jdbc.sql("delete from dipilih where ke in (select baris from impor)")
                    .update();
        }
        taken.addAll(acted(pencocokan, tugas.alasan()));
        return jdbc.sql(TAKEN)
                .param("pencocokan", pencocokan.id())
                .param("alasan", tugas.alasan())
                .param("ke", array(taken))
                .update();
    }

    /** New requests and other outcomes, through the import's door and by today's calendar. */
    private List<Integer> imported(Pencocokan pencocokan) {
        StagingTable staging = new StagingTable(jdbc, template);
        staging.create();
        jdbc.sql(STAGE)
                .param("pencocokan", pencocokan.id())
                .param("ruas", kode(pencocokan.ruas()))
                .param(
                        "penyelesaian",
                        kode(List.of(Ruas.values()).stream()
                                .filter(Ruas::penyelesaian)
                                .toList()))
                .update();
        countDays();
        orang.isi(pencocokan.id());
        staging.identify(pencocokan.sumber());
        staging.apply(pencocokan.sumber(), 0);
        return jdbc.sql("select baris from impor").query(Integer.class).list();
    }

    private static List<String> kode(List<Ruas> ruas) {
        return ruas.stream().map(Kategori::kode).toList();
    }

    private void countDays() {
        BarisReader.Hari hari = BarisReader.Hari.of(kalender.lock(), clock);
        StringJoiner diterima = new StringJoiner(",", "{", "}");
        StringJoiner selesai = new StringJoiner(",", "{", "}");
        StringJoiner jatuhTempo = new StringJoiner(",", "{", "}");
        StringJoiner hariKerja = new StringJoiner(",", "{", "}");
        jdbc.sql("select distinct diterima, selesai from impor").query(row -> {
            LocalDate from = row.getObject("diterima", LocalDate.class);
            Optional<LocalDate> to = Optional.ofNullable(row.getObject("selesai", LocalDate.class));
            diterima.add(from.toString());
            selesai.add(to.map(LocalDate::toString).orElse("null"));
            jatuhTempo.add(hari.jatuhTempo(from).toString());
            hariKerja.add(
                    to.map(end -> Integer.toString(hari.hariKerja(from, end))).orElse("null"));
        });
        jdbc.sql(COUNT_DAYS)
                .param("diterima", diterima.toString())
                .param("selesai", selesai.toString())
                .param("jatuh_tempo", jatuhTempo.toString())
                .param("hari_kerja", hariKerja.toString())
                .update();
    }

    /** A picked difference that an act of the register settles. */
    private record Satu(int ke, UUID permohonan, int versi, JenisBeda jenis, Optional<PerbaikanIsian> isi) {}

    private List<Integer> acted(Pencocokan pencocokan, String alasan) {
        List<Integer> taken = new ArrayList<>();
        for (Satu satu : acts(pencocokan)) {
            act(pencocokan, satu, alasan)
                    .ifPresentOrElse(
                            kendala -> jdbc.sql(
                                            "update beda set kendala = :kendala where pencocokan = :id and ke = :ke")
                                    .param("kendala", kendala)
                                    .param("id", pencocokan.id())
                                    .param("ke", satu.ke())
                                    .update(),
                            () -> taken.add(satu.ke()));
        }
        return taken;
    }

    /** Why it could not be done; empty if it was. */
    private Optional<String> act(Pencocokan pencocokan, Satu satu, String alasan) {
        try {
            LocalDate today = LocalDate.now(clock);
            Tindakan tindakan = satu.isi().isPresent()
                    ? new Tindakan.Perbaiki(today, satu.isi().get(), alasan)
                    : new Tindakan.Batalkan(today, alasan);
            return register.lakukan(satu.permohonan(), satu.versi(), tindakan)
                    ? Optional.empty()
                    : Optional.of(HalanganBeda.BERUBAH);
        } catch (TindakanDitolak ditolak) {
            return Optional.of(ditolak.getMessage());
        }
    }

    private List<Satu> acts(Pencocokan pencocokan) {
        return jdbc.sql("""
                        select b.ke, b.permohonan, b.versi, b.jenis, i.*
                          from beda b
                          join dipilih d on d.ke = b.ke
                          left join lateral jsonb_to_record(b.isi) as i(diterima date, jalur text, jenis_pemohon text,
                               rincian text, tujuan text) on true
                         where b.pencocokan = :pencocokan order by b.ke""")
                .param("pencocokan", pencocokan.id())
                .query((row, n) -> satu(row, pencocokan))
                .list();
    }

    private Satu satu(ResultSet row, Pencocokan pencocokan) throws SQLException {
        UUID id = row.getObject("permohonan", UUID.class);
        JenisBeda jenis = Kategori.parse(JenisBeda.class, row.getString("jenis"));
        Optional<PerbaikanIsian> isi = jenis == JenisBeda.HANYA_DI_PUSAT
                ? Optional.empty()
                : Optional.of(isi(row, register.find(id).orElseThrow(), pencocokan.ruas()));
        return new Satu(row.getInt("ke"), id, row.getInt("versi"), jenis, isi);
    }

    private static PerbaikanIsian isi(ResultSet row, Permohonan ours, List<Ruas> ruas) throws SQLException {
        return new PerbaikanIsian(
                row.getObject("diterima", LocalDate.class),
                ruas.contains(Ruas.JALUR) ? kategori(row, "jalur", Jalur.class) : ours.jalur(),
                ruas.contains(Ruas.JENIS_PEMOHON)
                        ? kategori(row, "jenis_pemohon", JenisPemohon.class)
                        : ours.jenisPemohon(),
                ruas.contains(Ruas.RINCIAN) ? row.getString("rincian") : ours.rincian(),
                ruas.contains(Ruas.TUJUAN) ? Optional.ofNullable(row.getString("tujuan")) : ours.tujuan());
    }

    private static <K extends Enum<K> & Kategori> K kategori(ResultSet row, String column, Class<K> kind)
            throws SQLException {
        return Kategori.parse(kind, row.getString(column));
    }

    static String array(List<Integer> values) {
        return "{" + String.join(",", values.stream().map(Object::toString).toList()) + "}";
    }
}
