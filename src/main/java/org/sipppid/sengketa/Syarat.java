package org.sipppid.sengketa;

/** What must hold beside the stage for an act in a dispute to be lawful. */
enum Syarat {
    TIDAK_ADA("", ""),
    /** Straight to adjudication: ground a is among the grounds (P13 Ps 29(2)). */
    A("a", "tanpa mediasi hanya sengketa atas alasan a (penolakan karena dikecualikan) yang langsung diajudikasi"),
    /** Mediation: some of the grounds b to g (UU 14/2008 Ps 40(2), P13 Ps 29(1)). */
    B_SAMPAI_G("b_sampai_g", "mediasi hanya untuk alasan b sampai g; alasan a langsung diajudikasi"),
    MEDIASI_BERHASIL("mediasi_berhasil", ""),
    MEDIASI_TIDAK_BERHASIL("mediasi_tidak_berhasil", "");

    private final String kode;
    private final String kalimat;

    Syarat(String kode, String kalimat) {
        this.kode = kode;
        this.kalimat = kalimat;
    }

    /** The word in the database's own table of transitions. */
    String kode() {
        return kode;
    }

    /** Why an act is refused that does not meet it. */
    String kalimat() {
        return kalimat;
    }
}
