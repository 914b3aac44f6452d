/** The screens on which a desk settles its letterhead, its office-holders and its numbers. */
package org.sipppid.pengaturan;
