/** The rules that documents cite, each with the days on which it held. */
package org.sipppid.hukum;
