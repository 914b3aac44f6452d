package org.sipppid.masukan.impor.lembar;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * What is known beforehand of a file's form; the rest is found out from its content.
 *
 * @param barisJudul the line or sheet row that holds the column names, from 1
 */
public record Bentuk(
        Optional<Charset> pengodean,
        Optional<Character> pemisah,
        Optional<String> lembar,
        Optional<Integer> barisJudul) {}
