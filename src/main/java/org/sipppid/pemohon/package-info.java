/** The applicants: the one room that knows a person's data (UU 27/2022 Ps 35). It knows no request. */
package org.sipppid.pemohon;
