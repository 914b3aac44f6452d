package org.sipppid.rekonsiliasi.sidik;

import java.math.BigInteger;

/**
 * A bucket of a register: how many records it holds, and the sum of their digests modulo 2^128. Equal buckets hold equal
 * records, short of an accident of one in 2^128; against forgery there is the hash chain.
 *
 * @param jumlah 1 or more
 */
public record Wadah(Kunci kunci, long jumlah, BigInteger sidik) {}
