/** Every figure of the program: its definition, its SQL and its invariants. The only source of numbers. */
package org.sipppid.rekapitulasi;
