/** Kepatuhan: which months are declared in time, late or not at all, and the mails that remind of them. */
package org.sipppid.rekonsiliasi.kepatuhan;
