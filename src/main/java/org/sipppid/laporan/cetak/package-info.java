/** The printers: they lay a report out and add nothing to it. */
package org.sipppid.laporan.cetak;
