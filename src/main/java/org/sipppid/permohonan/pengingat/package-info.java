/** What mail tells of requests: notices to applicants, reminders and digests to officers, late ones to their superior. */
package org.sipppid.permohonan.pengingat;
