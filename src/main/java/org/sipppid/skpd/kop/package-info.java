/** The letterhead (kop surat) of a desk. */
package org.sipppid.skpd.kop;
