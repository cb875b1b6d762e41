package dev.jacquard.escape;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table in the document's Markdown (GitHub Flavored Markdown, 4.10), which CommonMark reads as a paragraph.
 *
 * @param header the cells of the first row
 * @param alignment the cells of the second row
 * @param rows the cells of the others, each row as long as the header
 */
record MarkdownTable(List<String> header, List<String> alignment, List<List<String>> rows) {
    private static final Pattern ALIGNMENT = Pattern.compile(":?-+:?");

    /**
     * Reads a paragraph.
     *
     * @param lines its lines
     * @return the table; null if it is none
     */
    static @Nullable MarkdownTable of(List<String> lines) {
        if (lines.size() < 2 || lines.get(1).indexOf('|') < 0) {
            return null;
        }
        List<String> header = cells(lines.get(0));
        List<String> alignment = cells(lines.get(1));
        if (header.size() != alignment.size()
                || !alignment.stream().allMatch(cell -> ALIGNMENT.matcher(cell).matches())) {
            return null;
        }
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines.subList(2, lines.size())) {
            List<String> cells = cells(line);
            while (cells.size() < header.size()) {
                cells.add("");
            }
            // A reader would drop what is too much. Here the last cell keeps it.
            String last = String.join(" ", cells.subList(header.size() - 1, cells.size())).strip();
            cells = new ArrayList<>(cells.subList(0, header.size() - 1));
            cells.add(last);
            rows.add(cells);
        }
        return new MarkdownTable(header, alignment, rows);
    }

    private static List<String> cells(String line) {
        String row = line.strip();
        List<String> cells = new ArrayList<>();
        int start = row.startsWith("|") ? 1 : 0;
        for (int i = start; i < row.length(); i++) {
            if (row.charAt(i) == '\\') {
                i++;
            } else if (row.charAt(i) == '|') {
                cells.add(row.substring(start, i).strip());
                start = i + 1;
            }
        }
        if (start < row.length()) {
            cells.add(row.substring(start).strip());
        }
        return cells;
    }

    /** The table as lines of Markdown. */
    List<String> markdown() {
        List<String> lines = new ArrayList<>();
        lines.add(row(header));
        lines.add("| " + String.join(" | ", alignment) + " |");
        rows.forEach(cells -> lines.add(row(cells)));
        return lines;
    }

    private static String row(List<String> cells) {
        StringBuilder out = new StringBuilder("|");
        for (String cell : cells) {
            out.append(' ').append(MarkdownInline.cell(cell)).append(" |");
        }
        return out.toString();
    }
}
