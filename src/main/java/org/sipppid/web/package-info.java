/** What all pages share: layout, formats, errors. It knows no feature. */
package org.sipppid.web;
