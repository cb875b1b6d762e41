package dev.jacquard.docs;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/**
 * A table as a code-hosting site sees it.
 *
 * @param section the heading that it stands below, with its level in front
 * @param header the titles of its columns
 * @param rows the words of the cells of each row below the header
 * @param uneven the lines that have more or fewer cells than the header; a reader drops or adds cells
 */
public record PageTable(String section, List<String> header, List<List<String>> rows, List<String> uneven) {
    static PageTable of(TableBlock table, String section, List<String> lines) {
        List<List<String>> rows = new ArrayList<>();
        List<String> uneven = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                List<String> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    cells.add(PageReader.text(cell));
                }
                rows.add(cells);
                // In a list or quotation a line has more before it.
                String line = lines.get(((TableRow) row).getSourceSpans().get(0).getLineIndex());
                int written = TableReader.cells(line.substring(line.indexOf('|'))).size();
                if (written != cells.size()) {
                    uneven.add(line);
                }
            }
        }
        return new PageTable(section, rows.get(0), rows.subList(1, rows.size()), uneven);
    }
}
