package org.sipppid.grafik;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.web.util.HtmlUtils;

/**
 * A chart of stacked bars. Its shades are told apart in grey as well; on screen a style sheet may colour the classes
 * {@code s0}, {@code s1} and so on. Each bar has its total above it and may lead to its rows.
 *
 * @param judul what the chart shows, for readers who do not see it
 * @param seri the names of the parts, from the bottom up, at most five
 * @param batas limits drawn between the bars
 */
public record BarChart(String judul, List<String> seri, List<Bar> batang, List<Mark> batas) {

    /** One bar: its parts from the bottom up, none negative, and the address of its rows if it has one. */
    public record Bar(String label, List<Integer> nilai, Optional<String> url) {
        int total() {
            return nilai.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** A limit: a dashed line after so many bars, with a word. */
    public record Mark(int sesudah, String label) {}

    private static final List<String> SHADES = List.of("#333333", "#8a8a8a", "#ffffff", "#c9c9c9", "#e6e6e6");
    private static final double WIDTH = 640;
    private static final double HEIGHT = 190;
    private static final double TOP = 22;
    private static final double BOTTOM = 158;
    private static final double LEFT = 8;

    public BarChart {
        if (seri.size() > SHADES.size()) {
            throw new IllegalArgumentException("At most " + SHADES.size() + " parts can be told apart");
        }
    }

    /** A chart without limits. */
    public BarChart(String judul, List<String> seri, List<Bar> batang) {
        this(judul, seri, batang, List.of());
    }

    /** The picture with links where bars have them, for the screen. */
    public String screen() {
        return svg(true);
    }

    /** The picture without links, for paper. */
    public String paper() {
        return svg(false);
    }

    private String svg(boolean links) {
        StringBuilder svg = new StringBuilder();
        svg.append(format(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"grafik\" viewBox=\"0 0 %.0f %.0f\" ",
                        WIDTH, HEIGHT))
                // alt is what a PDF reads for its figure's words; a picture of links is a group, or they would be
                // hidden
                .append(links ? "role=\"group\"" : "role=\"img\" alt=\"" + escape(judul) + "\"")
                .append(" font-family=\"Liberation Sans, sans-serif\" font-size=\"11\"><title>")
                .append(escape(judul))
                .append("</title>");
        int highest = Math.max(1, batang.stream().mapToInt(Bar::total).max().orElse(0));
        double step = (WIDTH - 2 * LEFT) / Math.max(1, batang.size());
        for (int i = 0; i < batang.size(); i++) {
            appendBar(svg, batang.get(i), LEFT + i * step, step, highest, links);
        }
        svg.append(format(
                "<path class=\"sumbu\" d=\"M%.1f %.1fH%.1f\" stroke=\"#333\" fill=\"none\"/>",
                LEFT, BOTTOM, WIDTH - LEFT));
        for (Mark mark : batas) {
            double x = LEFT + mark.sesudah() * step;
            svg.append(format(
                    "<path class=\"batas\" d=\"M%.1f 2V%.1f\" stroke=\"#333\" stroke-dasharray=\"3 3\" fill=\"none\"/>",
                    x, BOTTOM));
            svg.append(format(
                    "<text class=\"batas\" x=\"%.1f\" y=\"11\" text-anchor=\"end\">%s</text>",
                    x - 4, escape(mark.label())));
        }
        appendLegend(svg);
        return svg.append("</svg>").toString();
    }

    private void appendBar(StringBuilder svg, Bar bar, double left, double step, int highest, boolean links) {
        Optional<String> url = bar.url().filter(address -> links && bar.total() > 0);
        url.ifPresent(
                address -> svg.append("<a href=\"").append(escape(address)).append("\">"));
        double width = Math.min(step * 0.62, 60);
        double x = left + (step - width) / 2;
        double y = BOTTOM;
        for (int part = 0; part < bar.nilai().size(); part++) {
            double height = (BOTTOM - TOP) * bar.nilai().get(part) / highest;
            if (height > 0) {
                y -= height;
                svg.append(format(
                        "<rect class=\"s%d\" x=\"%.1f\" y=\"%.2f\" width=\"%.1f\" height=\"%.2f\" fill=\"%s\" stroke=\"#333\" stroke-width=\".6\"/>",
                        part, x, y, width, height, SHADES.get(part)));
            }
        }
        String total = bar.total() == 0 ? "-" : Integer.toString(bar.total());
        svg.append(format(
                "<text class=\"nilai\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\" font-weight=\"bold\">%s</text>",
                left + step / 2, y - 4, total));
        svg.append(format(
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\" font-size=\"%d\">%s</text>",
                left + step / 2, BOTTOM + 13, step < 36 ? 8 : 11, escape(bar.label())));
        url.ifPresent(address -> svg.append("</a>"));
    }

    private void appendLegend(StringBuilder svg) {
        double x = LEFT;
        svg.append("<g class=\"legenda\">"); // a page may hide it and say the same in its own letters
        for (int part = 0; part < seri.size(); part++) {
            svg.append(format(
                    "<rect class=\"s%d\" x=\"%.1f\" y=\"%.1f\" width=\"9\" height=\"9\" fill=\"%s\" stroke=\"#333\" stroke-width=\".6\"/>",
                    part, x, HEIGHT - 11, SHADES.get(part)));
            svg.append(format("<text x=\"%.1f\" y=\"%.1f\">%s</text>", x + 13, HEIGHT - 3, escape(seri.get(part))));
            x += 26 + seri.get(part).length() * 6.2;
        }
        svg.append("</g>");
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
