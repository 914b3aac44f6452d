/** The trail of acts, and the examination of the whole installation. */
package org.sipppid.audit;
