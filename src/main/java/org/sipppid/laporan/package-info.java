/** Reports: built once as plain records from the figures, then laid out, enacted and kept. */
package org.sipppid.laporan;
