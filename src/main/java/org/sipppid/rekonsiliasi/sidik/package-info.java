/** Proof that two registers are equal, and the way down to where they are not. */
package org.sipppid.rekonsiliasi.sidik;
