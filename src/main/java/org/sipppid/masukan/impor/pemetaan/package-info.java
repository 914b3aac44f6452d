/** The mapping of somebody else's register to ours: its file, read strictly, and what it makes of a cell. */
package org.sipppid.masukan.impor.pemetaan;
