package org.sipppid.keberatan;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.sipppid.isian.Kategori;

/** The grounds of an objection (UU 14/2008 Ps 35(1) huruf a-g, P21 Ps 39(1)); an objection has one or more. */
public enum AlasanKeberatan implements Kategori {
    A("permintaan ditolak karena informasi dikecualikan"),
    B("informasi berkala tidak disediakan"),
    C("permintaan tidak ditanggapi"),
    D("permintaan ditanggapi tidak sebagaimana yang diminta"),
    E("permintaan tidak dipenuhi"),
    F("biaya yang dikenakan tidak wajar"),
    G("informasi disampaikan melebihi waktu yang diatur");

    private final String isi;

    AlasanKeberatan(String isi) {
        this.isi = isi;
    }

    /** The article, as letters and reports cite it. */
    public String pasal() {
        return "Pasal 35 ayat (1) huruf " + kode();
    }

    /** What the ground says, in short. */
    public String isi() {
        return isi;
    }

    @Override
    public String label() {
        return kode() + ". " + isi;
    }

    /** Several grounds as the register keeps them: their letters in order. */
    public static String kode(Collection<AlasanKeberatan> alasan) {
        return alasan.stream().sorted().map(AlasanKeberatan::kode).collect(Collectors.joining());
    }

    /** Reads the register's letters back. */
    public static Set<AlasanKeberatan> parse(String huruf) {
        return Arrays.stream(values())
                .filter(alasan -> huruf.contains(alasan.kode()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(AlasanKeberatan.class)));
    }
}
