/** Frozen prints: their bytes, what happens to them, and the proof that a paper is genuine. It knows no report. */
package org.sipppid.arsip;
