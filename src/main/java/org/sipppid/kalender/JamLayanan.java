package org.sipppid.kalender;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * The hour after which a receipt counts as one of the next working day. No law knows one, so an installation that sets
 * none counts the day of receipt.
 *
 * @param berlakuDari the first day of receipt for which it holds
 * @param tutup empty where the rule ends
 */
public record JamLayanan(LocalDate berlakuDari, Optional<LocalTime> tutup) {}
