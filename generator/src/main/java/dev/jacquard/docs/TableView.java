package dev.jacquard.docs;

import dev.jacquard.escape.MarkdownCell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table, its cells padded: partial {@code table}.
 *
 * @param header the titles of the columns
 * @param ruler the line below the header, a cell a column
 * @param rows the rows
 */
record TableView(List<MarkdownCell> header, List<MarkdownCell> ruler, List<Row> rows) {
    /** Beyond this width padding helps no reader of the source, and makes pages several times as long. */
    private static final int MAX_WIDTH = 200;

    /** Beyond this many characters padding is most of the page. */
    private static final int MAX_SIZE = 4_000;

    /**
     * A row.
     *
     * @param cells its cells, as many as the header has
     */
    record Row(List<MarkdownCell> cells) {}

    /**
     * Lays out a table: all columns are as wide as the longest text of all of them, before it was encoded. Where that is
     * too wide, nothing is padded.
     *
     * @param titles the titles of the columns
     * @param rows the cells of each row
     */
    static TableView of(List<MarkdownCell> titles, List<List<MarkdownCell>> rows) {
        int width = longest(titles);
        for (List<MarkdownCell> row : rows) {
            width = Math.max(width, longest(row));
        }
        if (width > MAX_WIDTH || (long) width * titles.size() * (rows.size() + 2) > MAX_SIZE) {
            width = 0;
        }
        MarkdownCell dashes = MarkdownCell.markup("-".repeat(Math.max(width, 3)));
        List<Row> padded = new ArrayList<>();
        for (List<MarkdownCell> row : rows) {
            padded.add(new Row(pad(row, width)));
        }
        return new TableView(pad(titles, width), titles.stream().map(title -> dashes).toList(), padded);
    }

    /**
     * Lays out a table without the columns in which no row has a text.
     *
     * @param titles the titles of the columns, constants of the generator
     * @param rows the cells of each row
     */
    static TableView titled(List<String> titles, List<List<MarkdownCell>> rows) {
        List<Integer> columns = IntStream.range(0, titles.size())
                .filter(column -> rows.stream().anyMatch(row -> !row.get(column).isEmpty()))
                .boxed()
                .toList();
        return of(
                columns.stream().map(column -> MarkdownCell.markup(titles.get(column))).toList(),
                rows.stream().map(row -> columns.stream().map(row::get).toList()).toList());
    }

    private static int longest(List<MarkdownCell> cells) {
        return cells.stream().mapToInt(MarkdownCell::raw).max().orElse(0);
    }

    private static List<MarkdownCell> pad(List<MarkdownCell> cells, int width) {
        List<MarkdownCell> padded = new ArrayList<>();
        for (MarkdownCell cell : cells) {
            String text = cell.toString();
            int missing = width - text.codePointCount(0, text.length());
            padded.add(missing <= 0 ? cell : MarkdownCell.markup("%" + " ".repeat(missing), cell));
        }
        return padded;
    }
}
