/** Who holds the offices of a desk, from when to when. */
package org.sipppid.skpd.pejabat;
