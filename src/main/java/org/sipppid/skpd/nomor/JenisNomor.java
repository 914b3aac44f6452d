package org.sipppid.skpd.nomor;

/**
 * A kind of number; its series is gapless within a desk and a year.
 *
 * @param kode names the series, such as permohonan
 * @param nama as a person reads it
 * @param bawaan how its numbers look until a desk says otherwise
 */
public record JenisNomor(String kode, String nama, Pola bawaan) {}
