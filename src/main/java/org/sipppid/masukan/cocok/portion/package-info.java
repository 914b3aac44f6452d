/** One portion of differences decided: picked and held, taken or rejected, and noted how far that has come. */
package org.sipppid.masukan.cocok.portion;
