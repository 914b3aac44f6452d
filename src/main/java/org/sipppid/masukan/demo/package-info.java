/** A demonstration register: one invented year of all units, marked as such on every page and print. */
package org.sipppid.masukan.demo;
