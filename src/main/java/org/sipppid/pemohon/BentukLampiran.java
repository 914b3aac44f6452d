package org.sipppid.pemohon;

import org.sipppid.isian.Kategori;

/** In what shape a paper is kept: on paper in the desk's folder, or as a scan here. */
public enum BentukLampiran implements Kategori {
    KERTAS("Kertas di map", ""),
    PDF("PDF", "application/pdf"),
    JPEG("JPEG", "image/jpeg"),
    PNG("PNG", "image/png");

    private final String label;
    private final String mediaType;

    BentukLampiran(String label, String mediaType) {
        this.label = label;
        this.mediaType = mediaType;
    }

    @Override
    public String label() {
        return label;
    }

    /** As what a browser is given it; empty for paper. */
    public String mediaType() {
        return mediaType;
    }
}
