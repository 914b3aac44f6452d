package org.sipppid.masukan.demo;

import org.sipppid.keberatan.RegisterKeberatan;
import org.sipppid.permohonan.RegisterPermohonan;
import org.sipppid.sengketa.RegisterSengketa;

/** The registers as they are open at an instant. */
record RegisterTerbuka(RegisterPermohonan permohonan, RegisterKeberatan keberatan, RegisterSengketa sengketa) {}
