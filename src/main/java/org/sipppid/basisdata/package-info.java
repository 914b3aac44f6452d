/** The database: its server, its schema, who acts in a transaction, and the one order of commits. */
package org.sipppid.basisdata;
