/** The findings of the reconciliation: the rules, what breaks them now, and how that is settled. */
package org.sipppid.rekonsiliasi.temuan;
