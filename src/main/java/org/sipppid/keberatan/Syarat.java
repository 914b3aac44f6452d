package org.sipppid.keberatan;

/** What must hold beside the stage for an act on an objection to be lawful. */
enum Syarat {
    /** The stage is enough. */
    TIDAK_ADA("", ""),
    /** Not for ground a, which no agreement can settle (UU 14/2008 Ps 35(2)). */
    TANPA_A("tanpa_a", "hanya keberatan atas alasan b sampai g yang dapat diselesaikan secara musyawarah"),
    /** Something was granted that can be carried out. */
    DIKABULKAN("dikabulkan", "hanya tanggapan yang mengabulkan yang dilaksanakan"),
    /** No dispute stands on it. */
    TANPA_SENGKETA("tanpa_sengketa", "keberatan ini sudah menjadi sengketa");

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
