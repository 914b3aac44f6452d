/** The public body of this installation and its work units (satuan kerja perangkat daerah). */
package org.sipppid.skpd;
