package org.sipppid.daftar;

import java.util.UUID;

/**
 * A filter that an officer keeps under a name.
 *
 * @param alamat the selection as the parameters of an address
 */
record SaringanTersimpan(UUID id, String nama, String alamat) {

    public String url() {
        return "/permohonan?" + alamat;
    }
}
