/** How the numbers of a desk look, and that no two desks can print the same one. */
package org.sipppid.skpd.nomor;
