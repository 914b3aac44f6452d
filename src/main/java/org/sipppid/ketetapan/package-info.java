/** Days off decided after the lists that the program carries, the calendar in force, and the running times it moves. */
package org.sipppid.ketetapan;
