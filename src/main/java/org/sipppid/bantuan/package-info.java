/** Requests between public bodies (bantuan kedinasan, P21 Ps 54-55): recorded, and counted by no figure. */
package org.sipppid.bantuan;
