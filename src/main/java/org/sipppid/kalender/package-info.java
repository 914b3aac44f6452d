/** Days and periods as the law and the offices count them; plain Java, no database. */
package org.sipppid.kalender;
