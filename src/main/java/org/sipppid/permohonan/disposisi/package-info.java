/** Disposisi: tasks that the owner of a request gives to units, with a day of their own; the owner stays. */
package org.sipppid.permohonan.disposisi;
