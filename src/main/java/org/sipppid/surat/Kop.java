package org.sipppid.surat;

import java.util.List;

/** The letterhead (kop surat): three levels over a double rule. */
record Kop(String pemerintah, String instansi, List<String> alamat) {}
