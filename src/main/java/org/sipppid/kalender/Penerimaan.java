package org.sipppid.kalender;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** When something was received: the day, and the hour where it was taken down. */
public record Penerimaan(LocalDate tanggal, Optional<LocalTime> jam) {}
