/** The people who sign in, what they may do, and as whom their acts reach the database. */
package org.sipppid.akun;
