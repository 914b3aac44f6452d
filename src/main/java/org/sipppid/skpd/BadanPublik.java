package org.sipppid.skpd;

import java.util.List;
import java.util.Optional;

/**
 * The public body (badan publik, UU 14/2008 Ps 1(3)) whose installation this is.
 *
 * @param kode stands in the numbers that this installation issues
 * @param alamatPublik where the public reaches the program, printed in verification codes if it is set
 * @param demo whether its register is invented, which every page and print then says
 */
public record BadanPublik(
        String kode,
        String nama,
        String wilayah,
        String tempat,
        List<String> alamat,
        Optional<String> alamatPublik,
        boolean demo) {}
