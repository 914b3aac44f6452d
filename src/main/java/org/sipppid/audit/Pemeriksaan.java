package org.sipppid.audit;

import java.util.List;

/** One thing that an installation can be wrong in; each room examines its own. Reads only, in the caller's transaction. */
public interface Pemeriksaan {

    /** What is examined, as the examination names it. */
    String nama();

    /** What was looked at, in words: "3.577 baris". Empty findings mean that it holds. */
    Hasil periksa();

    /** What an examination looked at and what it found wrong, each in one sentence. */
    record Hasil(String diperiksa, List<String> temuan) {}
}
