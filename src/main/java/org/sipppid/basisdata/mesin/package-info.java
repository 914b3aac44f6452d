/** The embedded PostgreSQL server ("mesin", the engine): unpacked, started, shared and stopped by the program itself. */
package org.sipppid.basisdata.mesin;
