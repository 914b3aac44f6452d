/** Figures as two days knew them, and the records that explain what changed between. */
package org.sipppid.rekonsiliasi.menurut;
