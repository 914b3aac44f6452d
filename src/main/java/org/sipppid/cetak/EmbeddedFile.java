package org.sipppid.cetak;

/**
 * A text that travels within a printed file, so that a machine can read what was printed.
 *
 * @param type its media type, such as application/json
 */
public record EmbeddedFile(String name, String type, String description, String text) {}
