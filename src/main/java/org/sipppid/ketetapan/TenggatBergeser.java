package org.sipppid.ketetapan;

import java.util.List;
import java.util.UUID;

/**
 * Told within the transaction that recorded decisions on days off, after they moved running times: the place for whoever
 * must let the units know. What a listener does is done or undone with the decisions.
 *
 * @param keputusan the decrees, in words
 * @param pergeseran what moved; never empty
 */
public record TenggatBergeser(UUID kelompok, String keputusan, List<Pergeseran> pergeseran) {}
