package org.sipppid.masukan.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.sipppid.kalender.JangkaWaktu;
import org.sipppid.kalender.Kalender;
import org.sipppid.skpd.Skpd;

/**
 * The invented year of a public body: the running year up to today and the last quarter of the year before, so that
 * something is carried over. The same day and units give the same year.
 */
final class TahunRekaan {

    private static final int WORKING_DAYS = 245;
    private static final int JANGKA = JangkaWaktu.PEMBERITAHUAN_TERTULIS.hari();

    /** A running request that must be there today, by the working days left to its notice. */
    private record Tenggat(String skpd, int sisa) {}

    private static final List<Tenggat> TENGGAT = List.of(
            new Tenggat("DPUPR", -6),
            new Tenggat("DISDIKBUD", -3),
            new Tenggat("DLHK", -2),
            new Tenggat("RSUD-SOEDARSO", -1),
            new Tenggat("DISKOMINFO", 0),
            new Tenggat("RSUD-SOEDARSO", 0),
            new Tenggat("BANHUB", 1),
            new Tenggat("DISDUKCAPIL", 1),
            new Tenggat("BKD", 3),
            new Tenggat("DISKOMINFO", JANGKA));

    private final TeksRekaan teks;
    private final Kalender kalender;
    private final ZoneId zone;
    private final LocalDate today;
    private final LocalDate first;
    private final Map<String, MejaRekaan> meja = new LinkedHashMap<>();

    TahunRekaan(TeksRekaan teks, Kalender kalender, ZoneId zone, LocalDate today, List<Skpd> units) {
        this.teks = teks;
        this.kalender = kalender;
        this.today = today;
        this.first = LocalDate.of(today.getYear() - 1, Month.OCTOBER, 1);
        this.zone = zone;
        units.forEach(unit -> meja.put(unit.kode(), new MejaRekaan(unit, teks, kalender, zone)));
    }

    /** What has been entered by the end of today: requests with their lives, and objections with theirs. */
    record Tahun(List<Rekaan> permohonan, List<Perbuatan> perkara) {

        /** All of it, in no order. */
        List<Perbuatan> perbuatan() {
            return Stream.concat(permohonan.stream().flatMap(satu -> satu.perbuatan().stream()), perkara.stream())
                    .toList();
        }
    }

    Tahun susun() {
        List<LocalDate> days =
                first.datesUntil(today.plusDays(1)).filter(kalender::hariKerja).toList();
        List<Rekaan> all = new ArrayList<>();
        meja.forEach((skpd, desk) -> days.stream()
                .filter(day -> desk.ramai(teks.setahun(skpd), WORKING_DAYS))
                .map(desk::terima)
                .forEach(all::add));
        addKasus(days, all);
        for (Tenggat tenggat : TENGGAT) {
            LocalDate diterima = days.get(days.size() - 1 - JANGKA + tenggat.sisa());
            all.add(meja.get(tenggat.skpd()).diamkan(diterima));
        }
        Instant end = today.plusDays(1).atStartOfDay(zone).toInstant();
        List<Perbuatan> perkara = addPerkara(days, all).stream()
                .flatMap(satu -> satu.sampai(end).stream())
                .toList();
        return new Tahun(
                all.stream()
                        .filter(rekaan -> rekaan.dicatat().isBefore(end))
                        .map(rekaan -> rekaan.sampai(end))
                        .toList(),
                perkara);
    }

    /** The told objections, as far back as they are told of; early in a year the oldest of them are left out. */
    private List<PerkaraRekaan> addPerkara(List<LocalDate> days, List<Rekaan> all) {
        List<PerkaraRekaan> cases = new ArrayList<>();
        for (TeksRekaan.Perkara kisah : teks.perkara()) {
            int index = days.size() - 1 - kisah.lalu();
            if (index < 0) {
                continue;
            }
            MejaRekaan desk = meja.get(kisah.skpd());
            LocalDate first = days.get(index);
            Optional<UUID> permohonan = kisah.hasil().map(hasil -> {
                Rekaan asked = desk.terima(first, kisah);
                all.add(asked);
                return asked.id();
            });
            LocalDate diterima =
                    kisah.keberatan().map(n -> desk.later(first, n)).orElse(first);
            cases.add(new PerkaraRekaan(kisah, teks.babak(kisah), desk, permohonan, diterima));
        }
        return cases;
    }

    /** The told cases, spread evenly over the days, the last ones early enough to be decided. */
    private void addKasus(List<LocalDate> days, List<Rekaan> all) {
        int decided = days.size() - 2 * JANGKA;
        int n = 0;
        for (TeksRekaan.Kasus kasus : teks.kasus()) {
            LocalDate diterima = days.get(n * decided / teks.kasus().size());
            all.add(meja.get(kasus.skpd()).terima(diterima, kasus));
            n++;
        }
    }
}
