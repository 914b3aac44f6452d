/** Pernyataan bulanan: what a unit declares of a month, signed and versioned, beside the program's own count. */
package org.sipppid.rekonsiliasi.pernyataan;
