package org.sipppid.rekonsiliasi.temuan;

import java.util.List;
import java.util.UUID;
import org.sipppid.akun.Petugas;
import org.sipppid.basisdata.Transactions;
import org.sipppid.isian.Kategori;
import org.springframework.stereotype.Component;

/** The findings of one record, for the page of that record, whose room knows nothing of findings. */
@Component("temuanCatatan")
public class TemuanCatatan {

    private final DaftarTemuan daftar;
    private final Transactions transactions;

    public TemuanCatatan(DaftarTemuan daftar, Transactions transactions) {
        this.daftar = daftar;
        this.transactions = transactions;
    }

    /** Those that the reader may see, but for what is gone by itself. */
    public List<TemuanRekonsiliasi> pada(String jenis, UUID id, Petugas petugas) {
        JenisCatatan kind = Kategori.parse(JenisCatatan.class, jenis);
        return transactions.read(petugas.actor("layar"), () -> daftar.pada(kind, id));
    }
}
