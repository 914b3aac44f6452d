/** The register of requests for public information (permohonan informasi publik, UU 14/2008 Ps 22; P21 Ps 32). */
package org.sipppid.permohonan;
