/** Benches: what the program promises of speed, measured side by side with others on the same work in one run. */
package org.sipppid.bench;
