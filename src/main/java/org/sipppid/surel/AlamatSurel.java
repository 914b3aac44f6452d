package org.sipppid.surel;

import java.util.regex.Pattern;

/** What an e-mail address looks like here: plain ASCII, one @, a dotted domain. Anything else is no address. */
final class AlamatSurel {

    private static final Pattern SHAPE = Pattern.compile(
            "[A-Za-z0-9](?:[A-Za-z0-9._%+'-]{0,62}[A-Za-z0-9_+-])?@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,24}");

    private static final int LONGEST = 254;

    private AlamatSurel() {}

    static boolean valid(String text) {
        return text.length() <= LONGEST
                && !text.contains("..")
                && SHAPE.matcher(text).matches();
    }
}
