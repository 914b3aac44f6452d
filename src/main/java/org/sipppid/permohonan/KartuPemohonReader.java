package org.sipppid.permohonan;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sipppid.pemohon.DaftarBukaan;
import org.sipppid.pemohon.DaftarLampiran;
import org.sipppid.pemohon.JenisLampiran;
import org.sipppid.pemohon.KelengkapanPemohon;
import org.sipppid.pemohon.Lampiran;
import org.sipppid.pemohon.Pemohon;
import org.springframework.stereotype.Component;

/** Reads what a page shows of an applicant; masking happens here, before a value leaves. Runs in the caller's transaction. */
@Component
class KartuPemohonReader {

    private final RegisterPermohonan register;
    private final DaftarLampiran daftarLampiran;
    private final DaftarBukaan daftarBukaan;
    private final DaftarPemohonSama daftarSama;

    KartuPemohonReader(
            RegisterPermohonan register,
            DaftarLampiran daftarLampiran,
            DaftarBukaan daftarBukaan,
            DaftarPemohonSama daftarSama) {
        this.register = register;
        this.daftarLampiran = daftarLampiran;
        this.daftarBukaan = daftarBukaan;
        this.daftarSama = daftarSama;
    }

    /** Empty where an imported register names nobody. */
    Optional<KartuPemohon> read(Permohonan permohonan) {
        return register.idPemohon(permohonan.id())
                .flatMap(id -> register.pemohon(permohonan.id()).map(pemohon -> read(permohonan, id, pemohon)));
    }

    private KartuPemohon read(Permohonan permohonan, UUID id, Pemohon pemohon) {
        var lampiran = daftarLampiran.list(id);
        Set<JenisLampiran> berkas = lampiran.stream()
                .filter(it -> !it.ditarik())
                .map(Lampiran::jenis)
                .collect(Collectors.toUnmodifiableSet());
        return new KartuPemohon(
                pemohon.samaran(),
                pemohon.kuasa().isPresent(),
                pemohon.bantuan(),
                KelengkapanPemohon.of(permohonan.jenisPemohon(), pemohon, berkas),
                lampiran,
                daftarBukaan.list(id),
                daftarSama.count(permohonan.id(), id));
    }
}
