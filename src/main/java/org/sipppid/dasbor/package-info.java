/** The live dashboard: step 1 of the SOP. It shows figures and makes none; every one comes from {@code rekapitulasi}. */
package org.sipppid.dasbor;
