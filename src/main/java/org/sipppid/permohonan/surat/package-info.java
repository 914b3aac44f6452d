/** The letters and forms of a request: which are lawful now, and what they say. */
package org.sipppid.permohonan.surat;
