package org.sipppid.permohonan;

import java.util.Optional;

/**
 * Said within the transaction that registers a request or records an act on it, so that what follows from it comes true
 * with it or not at all.
 *
 * @param sebelum the request before the act; empty at its registration
 * @param tindakan the act; empty at its registration
 */
public record TindakanTercatat(Optional<Permohonan> sebelum, Permohonan sesudah, Optional<Tindakan> tindakan) {}
