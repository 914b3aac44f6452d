/** A unit's own register as a file beside ours: the comparisons that were made, and what differs. */
package org.sipppid.masukan.cocok;
