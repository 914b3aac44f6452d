/** Letters and forms on paper: numbered, frozen, and read by nobody who holds only the database. */
package org.sipppid.surat;
