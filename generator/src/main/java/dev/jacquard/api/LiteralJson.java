package dev.jacquard.api;

import java.util.Iterator;
import java.util.Map;

/** Writes literals as JSON (RFC 8259). */
final class LiteralJson {
    private LiteralJson() {}

    static void write(Literal literal, StringBuilder out) {
        if (literal instanceof Literal.Text text) {
            string(text.value(), out);
        } else if (literal instanceof Literal.Number number) {
            out.append(number.value());
        } else if (literal instanceof Literal.Bool bool) {
            out.append(bool.value());
        } else if (literal instanceof Literal.Array array) {
            array(array, out);
        } else if (literal instanceof Literal.Obj object) {
            object(object, out);
        } else {
            out.append("null");
        }
    }

    private static void array(Literal.Array array, StringBuilder out) {
        out.append('[');
        for (Iterator<Literal> items = array.items().iterator(); items.hasNext(); ) {
            write(items.next(), out);
            out.append(items.hasNext() ? "," : "");
        }
        out.append(']');
    }

    private static void object(Literal.Obj object, StringBuilder out) {
        out.append('{');
        for (Iterator<Map.Entry<String, Literal>> members = object.members().entrySet().iterator();
                members.hasNext(); ) {
            Map.Entry<String, Literal> member = members.next();
            string(member.getKey(), out);
            out.append(':');
            write(member.getValue(), out);
            out.append(members.hasNext() ? "," : "");
        }
        out.append('}');
    }

    private static void string(String value, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ') {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
