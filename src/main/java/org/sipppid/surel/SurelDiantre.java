package org.sipppid.surel;

/** Said when a mail has been queued, so that after the commit the sender need not wait for its next look. */
record SurelDiantre() {}
