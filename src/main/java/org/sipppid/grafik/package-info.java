/** Charts as SVG: one small component, the same picture on screen and on paper. */
package org.sipppid.grafik;
