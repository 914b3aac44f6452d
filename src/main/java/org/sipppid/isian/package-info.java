/** Reading what was typed: fields, the words that stand for a choice, and what is wrong with them. It knows no feature. */
package org.sipppid.isian;
