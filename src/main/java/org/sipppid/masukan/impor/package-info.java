/** The import of another register, whatever its columns: planned and counted first, then taken over whole or not at all. */
package org.sipppid.masukan.impor;
