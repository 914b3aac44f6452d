/** A unit's own register as a file beside ours: what differs, and what is decided about each difference. */
package org.sipppid.masukan.cocok;
