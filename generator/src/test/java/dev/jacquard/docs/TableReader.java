package dev.jacquard.docs;

import java.util.ArrayList;
import java.util.List;

/** Reads the tables of a page by the rules of GitHub Flavored Markdown, which CommonMark's core does not know. */
final class TableReader {
    private TableReader() {}

    /** The tables of a page: rows of raw cells, the header first and then the line below it. */
    static List<List<List<String>>> tables(String page) {
        List<List<List<String>>> tables = new ArrayList<>();
        List<List<String>> open = new ArrayList<>();
        boolean fenced = false;
        for (String line : (page + "\n").split("\n", -1)) {
            fenced ^= line.startsWith("```");
            if (!fenced && line.startsWith("| ")) {
                open.add(cells(line));
            } else if (!open.isEmpty()) {
                tables.add(open);
                open = new ArrayList<>();
            }
        }
        return tables;
    }

    /** The rows of a page's only table below the header, trimmed. */
    static List<List<String>> rows(String page) {
        List<List<String>> table = tables(page).get(0);
        return table.subList(2, table.size()).stream()
                .map(row -> row.stream().map(String::strip).toList())
                .toList();
    }

    /** The cells of a row with their padding. A pipe after a backslash parts nothing, in code too. */
    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = 1; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                cell.append(c).append(line.charAt(++i));
            } else if (c == '|') {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (cell.length() > 0) {
            cells.add(cell.toString());
        }
        return cells;
    }
}
