/** Objections (keberatan): their register, the acts that the law allows on them, and their screens. */
package org.sipppid.keberatan;
