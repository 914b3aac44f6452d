package org.sipppid.cetak;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** The reference validator of archival and accessible PDF. */
public final class VeraPdf {

    private VeraPdf() {}

    /** What the file breaks of a profile; empty if it conforms. */
    public static List<String> violations(byte[] pdf, PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        Locale own = Locale.getDefault();
        Locale.setDefault(Locale.ROOT); // in Turkish the validator does not know its own type "Integer"
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            if (result.getTotalAssertions() == 0) {
                throw new AssertionError("veraPDF checked nothing");
            }
            return result.getTestAssertions().stream()
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage() + " at "
                            + assertion.getLocation().getContext())
                    .distinct()
                    .toList();
        } finally {
            Locale.setDefault(own);
        }
    }
}
