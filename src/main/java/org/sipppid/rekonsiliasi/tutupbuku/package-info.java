/** Tutup buku: months that are closed, opened again with a reason, and corrected with one (docs/adr/0009). */
package org.sipppid.rekonsiliasi.tutupbuku;
