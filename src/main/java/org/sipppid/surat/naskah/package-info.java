/** What the letters and forms say: one record per kind, each with exactly the fields that the law names. */
package org.sipppid.surat.naskah;
