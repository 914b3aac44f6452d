/** Disputes (sengketa informasi publik) before the Komisi Informasi and the courts: register, lawful acts, screens. */
package org.sipppid.sengketa;
