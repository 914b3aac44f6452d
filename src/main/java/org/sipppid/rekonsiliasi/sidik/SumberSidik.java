package org.sipppid.rekonsiliasi.sidik;

import java.util.List;

/** A register, here or elsewhere, that tells its digests on demand. Each call is one round trip. */
public interface SumberSidik {

    /** The parts of some buckets of one level, those that hold nothing left out. */
    List<Wadah> bagi(List<Kunci> kunci);

    /** The records of some buckets. */
    List<Catatan> catatan(List<Kunci> kunci);
}
