package dev.jacquard.write;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text that the user has a part in: what stands in sections between marks is ours, all else is the user's.
 *
 * <pre>
 * &lt;!-- Start Installation [installation] --&gt;
 * ...
 * &lt;!-- End Installation [installation] --&gt;
 * </pre>
 *
 * <p>A new file has all sections; one without text is a pair of marks, which readers do not see. From then on the file
 * says which sections there are: one whose marks were removed does not come back.
 *
 * @param head what a new file begins with
 * @param sections the sections, in the order of a new file
 */
public record MarkedText(String head, List<Section> sections) {
    /** The files that may be such texts. One of an earlier run is not removed while it holds words of the user's. */
    static final Set<String> PATHS = Set.of("README.md", "USAGE.md", "docs/README.md");

    /** A line with nothing but a mark. The name may be changed; the id may not. */
    private static final Pattern MARK =
            Pattern.compile("[ \\t]*<!--[ \\t]*(Start|End)[ \\t][^\\r\\n]*\\[([A-Za-z0-9_-]+)][ \\t]*-->[ \\t]*");

    /** The byte order mark of UTF-8, as it is read here. */
    private static final String BYTE_ORDER_MARK = "\u00ef\u00bb\u00bf";

    /** Copies the list. */
    public MarkedText {
        sections = List.copyOf(sections);
    }

    /**
     * A section.
     *
     * @param name its name, for readers of the source
     * @param id what it is known by
     * @param parts its text, with LF between lines; none if there is nothing to say
     */
    public record Section(String name, String id, List<Part> parts) {
        /** Copies the list. */
        public Section {
            parts = List.copyOf(parts);
        }

        private String text(Set<String> present) {
            StringBuilder out = new StringBuilder();
            for (Part part : parts) {
                if (part.needs() == null || present.contains(part.needs())) {
                    out.append(part.text());
                }
            }
            return out.isEmpty() || out.charAt(out.length() - 1) == '\n' ? out.toString() : out.append('\n').toString();
        }
    }

    /**
     * A part of a section.
     *
     * @param text its text
     * @param needs the id of the section without which it has no meaning; null if it has one always
     */
    public record Part(String text, @Nullable String needs) {}

    /**
     * What becomes of a file that is there.
     *
     * @param ours whether it has sections of ours
     * @param bytes what it should hold then; nothing if its marks are broken
     * @param line the line of the mark that is broken, from 1
     * @param problem what is wrong with it, as the rest of a sentence; null if nothing is
     */
    record Merge(boolean ours, byte[] bytes, int line, @Nullable String problem) {}

    /** A new file. */
    String fresh() {
        Set<String> all = new HashSet<>();
        sections.forEach(section -> all.add(section.id()));
        StringBuilder out = new StringBuilder(head);
        for (Section section : sections) {
            String mark = " " + section.name() + " [" + section.id() + "] -->\n";
            out.append(out.isEmpty() ? "" : "\n").append("<!-- Start").append(mark);
            out.append(section.text(all)).append("<!-- End").append(mark);
        }
        return out.toString();
    }

    /** The file with its sections as they should be. Not one byte outside of them is another. */
    Merge merge(byte[] existing) {
        // In this encoding each byte is a character and comes back as itself, whichever encoding is the user's.
        List<String> lines = lines(new String(existing, StandardCharsets.ISO_8859_1));
        Map<String, Section> known = new HashMap<>();
        sections.forEach(section -> known.put(section.id(), section));
        Map<String, Integer> begun = new HashMap<>();
        @Nullable String open = null;
        for (int i = 0; i < lines.size(); i++) {
            Matcher mark = mark(lines, i);
            if (mark == null || !known.containsKey(mark.group(2))) {
                continue;
            }
            String id = mark.group(2);
            boolean start = mark.group(1).equals("Start");
            if (start && begun.containsKey(id)) {
                return broken(i, "section [" + id + "] begins for the second time, after line " + (begun.get(id) + 1));
            }
            if (start && open != null) {
                return broken(i, "section [" + id + "] begins before section [" + open + "] has ended");
            }
            if (!start && !id.equals(open)) {
                return broken(i, "section [" + id + "] ends, but has not begun");
            }
            open = start ? id : null;
            if (start) {
                begun.put(id, i);
            }
        }
        if (open != null) {
            return broken(begun.get(open), "section [" + open + "] begins, but does not end");
        }
        return new Merge(!begun.isEmpty(), filled(lines, known, begun.keySet()), 0, null);
    }

    private static Merge broken(int line, String problem) {
        return new Merge(true, new byte[0], line + 1, problem);
    }

    private static byte[] filled(List<String> lines, Map<String, Section> known, Set<String> present) {
        StringBuilder out = new StringBuilder();
        boolean ours = false;
        for (int i = 0; i < lines.size(); i++) {
            Matcher mark = mark(lines, i);
            boolean isOurs = mark != null && known.containsKey(mark.group(2));
            ours &= !isOurs;
            if (!ours) {
                out.append(lines.get(i));
            }
            if (mark != null && isOurs && mark.group(1).equals("Start")) {
                String text = known.get(mark.group(2)).text(present);
                String asRead = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
                out.append(lines.get(i).endsWith("\r\n") ? asRead.replace("\n", "\r\n") : asRead);
                ours = true;
            }
        }
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /**
     * Whether a file of an earlier run holds words of the user's: any besides sections and a title.
     *
     * @param existing the file
     * @return true if it does, or if that cannot be told
     */
    static boolean hasForeignWords(byte[] existing) {
        List<String> lines = lines(new String(existing, StandardCharsets.ISO_8859_1));
        @Nullable String open = null;
        boolean marked = false;
        boolean titled = false;
        for (int i = 0; i < lines.size(); i++) {
            Matcher mark = mark(lines, i);
            String line = lines.get(i).strip();
            if (mark != null) {
                boolean start = mark.group(1).equals("Start");
                if (start ? open != null : !mark.group(2).equals(open)) {
                    return true;
                }
                open = start ? mark.group(2) : null;
                marked = true;
            } else if (open == null && !line.isEmpty()) {
                if (titled || !line.startsWith("# ")) {
                    return true;
                }
                titled = true;
            }
        }
        return !marked || open != null;
    }

    private static @Nullable Matcher mark(List<String> lines, int index) {
        String line = lines.get(index).stripTrailing();
        Matcher mark = MARK.matcher(index == 0 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(3) : line);
        return mark.matches() ? mark : null;
    }

    /** The lines, each with its end. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end + 1));
            start = end + 1;
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }
}
