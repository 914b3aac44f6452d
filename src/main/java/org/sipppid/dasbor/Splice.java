package org.sipppid.dasbor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * What made one printed board of another. Both are cut into pieces, at each bracket of a tag; a figure is a piece, so
 * that a new figure costs a few bytes. The browser cuts in the same way (dasbor.js).
 *
 * @param from the first piece of the earlier board that goes ...
 * @param count ... and how many
 * @param text what comes in their place
 */
record Splice(int from, int count, String text) {

    private static final Pattern PIECE = Pattern.compile("[^<>]*[<>]|[^<>]+\\z");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Where a part begins that may become longer or shorter without moving the others' pieces. */
    private static final String PART = " data-bagian=";

    /** The differences from first to last, as the browser reads them: a list of [from, how many, text]. */
    static String print(String before, String after) {
        return JSON.writeValueAsString(of(before, after).stream()
                .map(one -> new Object[] {one.from, one.count, one.text})
                .toList());
    }

    static List<Splice> of(String before, String after) {
        List<List<String>> old = parts(before);
        List<List<String>> fresh = parts(after);
        if (old.size() != fresh.size()) {
            old = List.of(pieces(before));
            fresh = List.of(pieces(after));
        }
        List<Splice> differences = new ArrayList<>();
        int start = 0;
        for (int part = 0; part < old.size(); part++) {
            compare(old.get(part), fresh.get(part), start, differences);
            start += old.get(part).size();
        }
        return differences;
    }

    static List<String> pieces(String html) {
        return PIECE.matcher(html).results().map(MatchResult::group).toList();
    }

    private static List<List<String>> parts(String html) {
        List<List<String>> parts = new ArrayList<>(List.of(new ArrayList<>()));
        for (String piece : pieces(html)) {
            if (piece.contains(PART)) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(piece);
        }
        return parts;
    }

    private static void compare(List<String> old, List<String> fresh, int start, List<Splice> differences) {
        if (old.size() == fresh.size()) {
            for (int from = 0; from < old.size(); from++) {
                int to = from;
                while (to < old.size() && !old.get(to).equals(fresh.get(to))) {
                    to++;
                }
                if (to > from) {
                    differences.add(new Splice(start + from, to - from, String.join("", fresh.subList(from, to))));
                    from = to;
                }
            }
            return;
        }
        int shorter = Math.min(old.size(), fresh.size());
        int head = 0;
        while (head < shorter && old.get(head).equals(fresh.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && old.get(old.size() - 1 - tail).equals(fresh.get(fresh.size() - 1 - tail))) {
            tail++;
        }
        differences.add(new Splice(
                start + head, old.size() - head - tail, String.join("", fresh.subList(head, fresh.size() - tail))));
    }
}
