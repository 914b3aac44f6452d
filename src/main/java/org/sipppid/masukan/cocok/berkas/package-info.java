/** A unit's file on its way to a comparison: handed in, told what its columns mean, compared. */
package org.sipppid.masukan.cocok.berkas;
