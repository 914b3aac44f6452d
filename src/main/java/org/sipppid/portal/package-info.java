/** The public's pages: what anybody may ask without signing in, and the same questions on the command line. */
package org.sipppid.portal;
