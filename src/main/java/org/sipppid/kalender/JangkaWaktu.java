package org.sipppid.kalender;

import java.time.LocalDate;

/**
 * The times that the law gives, by the law's own words. "Hari" is a working day (P21 Ps 1 angka 22) except where another
 * law than P21 says "hari" alone.
 */
public enum JangkaWaktu {
    /** The registration number goes to the applicant at once (UU 14/2008 Ps 22(4)-(5)). */
    NOMOR_PENDAFTARAN(0, Satuan.HARI_KERJA, "permohonan diterima", "UU 14/2008 Pasal 22 ayat (4)"),

    /** The check whether a request is complete (P21 Ps 31(2)). */
    KELENGKAPAN(3, Satuan.HARI_KERJA, "permohonan dicatat dalam register", "Perki 1/2021 Pasal 31 ayat (2)"),

    /** The applicant completes what was wanting (P21 Ps 33(3)). */
    PERBAIKAN(
            3, Satuan.HARI_KERJA, "surat keterangan tidak lengkap diterima pemohon", "Perki 1/2021 Pasal 33 ayat (3)"),

    /** The written notice to the applicant, from receipt (UU 14/2008 Ps 22(7)). */
    PEMBERITAHUAN_TERTULIS(10, Satuan.HARI_KERJA, "permohonan diterima", "UU 14/2008 Pasal 22 ayat (7)"),

    /** The same notice from the day on which the request was declared complete (P21 Ps 31(3)). */
    PEMBERITAHUAN_PERKI(10, Satuan.HARI_KERJA, "permohonan dinyatakan lengkap", "Perki 1/2021 Pasal 31 ayat (3)"),

    /** A written refusal, from receipt (P21 Ps 34(3)). */
    PENOLAKAN(10, Satuan.HARI_KERJA, "permohonan diterima", "Perki 1/2021 Pasal 34 ayat (3)"),

    /** One extension of the notice, with a written reason (UU 14/2008 Ps 22(8)). */
    PERPANJANGAN(7, Satuan.HARI_KERJA, "jatuh tempo pemberitahuan tertulis", "UU 14/2008 Pasal 22 ayat (8)"),

    /** The applicant objects (UU 14/2008 Ps 36(1)). */
    KEBERATAN(30, Satuan.HARI_KERJA, "alasan keberatan ditemukan", "UU 14/2008 Pasal 36 ayat (1)"),

    /** The Atasan PPID answers an objection in writing (UU 14/2008 Ps 36(2)). */
    TANGGAPAN(30, Satuan.HARI_KERJA, "keberatan diterima secara tertulis", "UU 14/2008 Pasal 36 ayat (2)"),

    /** The same answer, from the day on which the objection was entered in the register (P21 Ps 44(1)). */
    TANGGAPAN_PERKI(30, Satuan.HARI_KERJA, "keberatan dicatat dalam register", "Perki 1/2021 Pasal 44 ayat (1)"),

    /** The applicant goes to the Komisi Informasi (UU 14/2008 Ps 37(2)). */
    SENGKETA(
            14,
            Satuan.HARI_KERJA,
            "tanggapan diterima atau jangka waktu tanggapan berakhir",
            "UU 14/2008 Pasal 37 ayat (2)"),

    /** The Komisi Informasi begins (UU 14/2008 Ps 38(1)). */
    KI_MULAI(14, Satuan.HARI_KERJA, "permohonan sengketa diterima", "UU 14/2008 Pasal 38 ayat (1)"),

    /** The Komisi Informasi is done (UU 14/2008 Ps 38(2)). */
    KI_SELESAI(100, Satuan.HARI_KERJA, "penyelesaian sengketa dimulai", "UU 14/2008 Pasal 38 ayat (2)"),

    /** The Komisi Informasi says what is wanting in a dispute's papers (Perki 1/2013 Ps 17(1)). */
    KI_PEMBERITAHUAN_TIDAK_LENGKAP(
            3, Satuan.HARI_KERJA, "permohonan sengketa diterima", "Perki 1/2013 Pasal 17 ayat (1)"),

    /** The applicant completes a dispute's papers (Perki 1/2013 Ps 17(2)). */
    KI_PERBAIKAN(
            7, Satuan.HARI_KERJA, "pemberitahuan tidak lengkap diterima pemohon", "Perki 1/2013 Pasal 17 ayat (2)"),

    /** The Komisi Informasi proves that a dispute is registered (Perki 1/2013 Ps 18(3)). */
    KI_BUKTI_PENDAFTARAN(3, Satuan.HARI_KERJA, "permohonan sengketa diregister", "Perki 1/2013 Pasal 18 ayat (3)"),

    /** A summons is received before the first day in court (Perki 1/2013 Ps 24(2)). */
    PANGGILAN_SIDANG(-3, Satuan.HARI_KERJA, "hari sidang pertama", "Perki 1/2013 Pasal 24 ayat (2)"),

    /** Mediation begins (Perki 1/2013 Ps 38(3)-(4)). */
    MEDIASI_MULAI(3, Satuan.HARI_KERJA, "mediasi ditetapkan", "Perki 1/2013 Pasal 38 ayat (4)"),

    /** Mediation is done (Perki 1/2013 Ps 41). */
    MEDIASI(14, Satuan.HARI_KERJA, "pertemuan mediasi pertama", "Perki 1/2013 Pasal 41"),

    /** One extension of mediation (Perki 1/2013 Ps 41). */
    MEDIASI_PERPANJANGAN(7, Satuan.HARI_KERJA, "jangka waktu mediasi berakhir", "Perki 1/2013 Pasal 41"),

    /** Conclusions are handed in before the ruling (Perki 1/2013 Ps 57(3)). */
    KESIMPULAN(-3, Satuan.HARI_KERJA, "putusan dibacakan", "Perki 1/2013 Pasal 57 ayat (3)"),

    /** The parties get their copy of the ruling (Perki 1/2013 Ps 59(4)). */
    SALINAN_PUTUSAN(3, Satuan.HARI_KERJA, "putusan dibacakan", "Perki 1/2013 Pasal 59 ayat (4)"),

    /** A party goes to court (UU 14/2008 Ps 48(1)). */
    GUGATAN(14, Satuan.HARI_KERJA, "putusan Komisi Informasi diterima", "UU 14/2008 Pasal 48 ayat (1)"),

    /** The same in days without "kerja" (Perki 1/2013 Ps 60(2)): the shorter, shown for the body's own filing. */
    GUGATAN_PERKI(14, Satuan.HARI, "putusan Komisi Informasi diterima", "Perki 1/2013 Pasal 60 ayat (2)"),

    /** A party goes to the Supreme Court, in days without "kerja" (UU 14/2008 Ps 50). */
    KASASI(14, Satuan.HARI, "putusan pengadilan diterima", "UU 14/2008 Pasal 50"),

    /** What is no longer exempt is declared open before the exemption ends (PP 61/2010 Ps 11(2); P21 Ps 52(1)). */
    PEMBUKAAN_PENGECUALIAN(-30, Satuan.HARI_KERJA, "pengecualian berakhir", "PP 61/2010 Pasal 11 ayat (2)"),

    /** The list of public information is brought up to date (P21 Ps 45(7)). */
    PEMUTAKHIRAN_DIP(6, Satuan.BULAN, "pemutakhiran sebelumnya", "Perki 1/2021 Pasal 45 ayat (7)"),

    /** Periodic information is published, the summary of access among it (UU 14/2008 Ps 9(3); P21 Ps 18). */
    INFORMASI_BERKALA(6, Satuan.BULAN, "pengumuman sebelumnya", "UU 14/2008 Pasal 9 ayat (3)");

    /** What a time is counted in. */
    public enum Satuan {
        HARI_KERJA("hari kerja"),
        HARI("hari"),
        BULAN("bulan");

        private final String label;

        Satuan(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    private final int panjang;
    private final Satuan satuan;
    private final String mulai;
    private final String dasar;

    /** A length below zero is counted back from its start. */
    JangkaWaktu(int panjang, Satuan satuan, String mulai, String dasar) {
        this.panjang = panjang;
        this.satuan = satuan;
        this.mulai = mulai;
        this.dasar = dasar;
    }

    /** Its length in working days, for the times that are given in them. */
    public int hari() {
        if (satuan != Satuan.HARI_KERJA) {
            throw new IllegalStateException(name() + " tidak dihitung dalam hari kerja");
        }
        return Math.abs(panjang);
    }

    public int panjang() {
        return Math.abs(panjang);
    }

    public Satuan satuan() {
        return satuan;
    }

    /** Whether it must have gone by before the day that it is counted from. */
    public boolean mundur() {
        return panjang < 0;
    }

    /** What it is counted from. */
    public String mulai() {
        return mulai;
    }

    /** The article, as a page or letter quotes it. */
    public String dasar() {
        return dasar;
    }

    /** The last day of the time, or, where it is counted back, the last on which it may begin. */
    public LocalDate jatuhTempo(LocalDate dari, Kalender kalender) {
        if (panjang == 0) {
            return dari;
        }
        return switch (satuan) {
            case HARI -> dari.plusDays(panjang);
            case BULAN -> dari.plusMonths(panjang);
            case HARI_KERJA ->
                mundur()
                        ? kalender.palingLambatSebelum(dari, -panjang)
                        : kalender.batasWaktu(dari, panjang).jatuhTempo();
        };
    }
}
