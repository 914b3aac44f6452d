/** The register as a list: its page, its work lists, the filters that people keep, and its files. */
package org.sipppid.daftar;
