/** What officers decide about differences: while they wait, or all of a kind, which may be stopped and resumed. */
package org.sipppid.masukan.cocok.putusan;
