/** The letters and forms of an objection, made from its register and the persons behind it. */
package org.sipppid.keberatan.surat;
