/** Mail that leaves the program: a queue written with the change it tells of, and the sender that empties it. */
package org.sipppid.surel;
