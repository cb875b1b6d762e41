package dev.jacquard.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads mappings that are written as text: {@code original=name}, with commas between several. */
public final class Mappings {
    private Mappings() {}

    /**
     * Adds the mappings of a text. A Java name has no equals sign, an original may: the last one counts. A comma parts
     * two mappings where what stands before it is one.
     *
     * @param text the text
     * @param mappings takes the mappings
     * @return the pieces that are no mappings
     */
    public static List<String> read(String text, Map<String, String> mappings) {
        return read(text, mappings, false);
    }

    /**
     * Adds the mappings of a text whose values may hold commas: what stands between a comma and the next equals sign, and is no
     * key, belongs to the value before it.
     *
     * @param text the text
     * @param mappings takes the mappings
     * @return the pieces that are no mappings
     */
    public static List<String> readTypes(String text, Map<String, String> mappings) {
        return read(text, mappings, true);
    }

    private static List<String> read(String text, Map<String, String> mappings, boolean commasInValues) {
        List<String> pieces = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (String part : text.split(",", -1)) {
            if (commasInValues && part.indexOf('=') < 0 && !pieces.isEmpty()) {
                pieces.set(pieces.size() - 1, pieces.get(pieces.size() - 1) + "," + part);
                continue;
            }
            piece.append(piece.length() == 0 ? "" : ",").append(part);
            if (part.indexOf('=') >= 0) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
        }
        if (!piece.toString().isBlank()) {
            wrong.add(piece.toString().strip());
        }
        for (String each : pieces) {
            int equals = each.lastIndexOf('=');
            mappings.put(each.substring(0, equals).strip(), each.substring(equals + 1).strip());
        }
        return wrong;
    }
}
