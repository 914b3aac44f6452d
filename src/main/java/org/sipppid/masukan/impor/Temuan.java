package org.sipppid.masukan.impor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sipppid.masukan.impor.lembar.BerkasKeliru;

/** Collects what is wrong with a row, so that all of it is said at once. */
final class Temuan {

    private final List<String> sebab = new ArrayList<>();

    void add(String satu) {
        sebab.add(satu);
    }

    /** What the step yields, or nothing and one finding more. */
    <T> Optional<T> of(Supplier<T> step) {
        try {
            return Optional.of(step.get());
        } catch (BerkasKeliru wholeFile) {
            throw wholeFile;
        } catch (IllegalArgumentException finding) {
            sebab.add(finding.getMessage());
            return Optional.empty();
        }
    }

    void stopIfAny(Optional<String> nomor) {
        if (!sebab.isEmpty()) {
            throw new BarisDitolak(nomor.orElse(""), String.join("; ", sebab));
        }
    }
}
