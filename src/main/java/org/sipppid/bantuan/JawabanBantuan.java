package org.sipppid.bantuan;

import java.time.LocalDate;
import java.util.Optional;

/** How a request of another public body ended; no day while it runs. */
record JawabanBantuan(HasilBantuan hasil, Optional<LocalDate> selesai, Optional<String> keterangan) {}
