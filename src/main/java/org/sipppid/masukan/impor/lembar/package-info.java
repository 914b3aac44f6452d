/** Tables as other programs save them: CSV and XLSX, read row by row with what each cell says. */
package org.sipppid.masukan.impor.lembar;
