/** The printers: they lay out what they are given and add nothing to it. They know no feature. */
package org.sipppid.cetak;
