/** The program's entrance; the rooms behind it know nothing of it. */
package org.sipppid;
