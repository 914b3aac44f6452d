/** Holds what the units declare against what the register counts, month by month: the state of each unit's month. */
package org.sipppid.rekonsiliasi;
