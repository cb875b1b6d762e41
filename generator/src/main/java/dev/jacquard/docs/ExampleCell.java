package dev.jacquard.docs;

import dev.jacquard.api.Literal;
import dev.jacquard.escape.MarkdownCell;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Examples in a cell: scalars bare, objects and arrays as JSON with a member or element on each line. */
final class ExampleCell {
    /** Beyond this many digits a number keeps its exponent. */
    private static final int MAX_DIGITS = 40;

    private ExampleCell() {}

    static MarkdownCell of(Literal example) {
        if (example instanceof Literal.Text text) {
            return MarkdownCell.literal(text.value());
        }
        if (example instanceof Literal.Number number) {
            int digits = number.value().precision() + Math.abs(number.value().scale());
            return MarkdownCell.literal(
                    digits > MAX_DIGITS ? number.json() : number.value().toPlainString());
        }
        StringBuilder out = new StringBuilder();
        write(example, out);
        return MarkdownCell.literal(out.toString());
    }

    private static void write(Literal literal, StringBuilder out) {
        if (literal instanceof Literal.Array array && !array.items().isEmpty()) {
            array(array.items(), out);
        } else if (literal instanceof Literal.Obj object && !object.members().isEmpty()) {
            object(object.members(), out);
        } else {
            out.append(literal.json());
        }
    }

    private static void array(List<Literal> items, StringBuilder out) {
        out.append("[\n");
        for (Iterator<Literal> each = items.iterator(); each.hasNext(); ) {
            write(each.next(), out);
            out.append(each.hasNext() ? ",\n" : "\n");
        }
        out.append(']');
    }

    private static void object(Map<String, Literal> members, StringBuilder out) {
        out.append("{\n");
        for (Iterator<Map.Entry<String, Literal>> each = members.entrySet().iterator(); each.hasNext(); ) {
            Map.Entry<String, Literal> member = each.next();
            out.append(new Literal.Text(member.getKey()).json()).append(": ");
            write(member.getValue(), out);
            out.append(each.hasNext() ? ",\n" : "\n");
        }
        out.append('}');
    }
}
