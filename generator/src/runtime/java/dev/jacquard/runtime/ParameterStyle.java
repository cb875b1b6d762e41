package dev.jacquard.runtime;

import dev.jacquard.runtime.json.JsonArray;
import dev.jacquard.runtime.json.JsonNull;
import dev.jacquard.runtime.json.JsonNumber;
import dev.jacquard.runtime.json.JsonObject;
import dev.jacquard.runtime.json.JsonString;
import dev.jacquard.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a parameter is written (OpenAPI, Style Values; RFC 6570).
 *
 * <p>Null items and members are left out. What is nested deeper than a style can say is written as
 * JSON text, but for {@link #DEEP_OBJECT}: {@code a[b][c]=1}, and {@code a[b][0]=x} for lists.
 */
public enum ParameterStyle {
    /** Path values with commas between. */
    SIMPLE(Kind.SIMPLE, false, false),
    /** Path values with commas between, members as {@code name=value}. */
    SIMPLE_EXPLODED(Kind.SIMPLE, true, false),
    /** Path values after a full stop, with commas between. */
    LABEL(Kind.LABEL, false, false),
    /** Path values after full stops, members as {@code name=value}. */
    LABEL_EXPLODED(Kind.LABEL, true, false),
    /** Path values as {@code ;name=value,value}. */
    MATRIX(Kind.MATRIX, false, false),
    /** Path values as {@code ;name=value;name=value}. */
    MATRIX_EXPLODED(Kind.MATRIX, true, false),
    /** Pairs: {@code name=value,value}. */
    FORM(Kind.FORM, false, false),
    /** Pairs: {@code name=value&name=value}. */
    FORM_EXPLODED(Kind.FORM, true, false),
    /** As {@link #FORM}, with reserved characters as they are. */
    FORM_RESERVED(Kind.FORM, false, true),
    /** As {@link #FORM_EXPLODED}, with reserved characters as they are. */
    FORM_EXPLODED_RESERVED(Kind.FORM, true, true),
    /** Values with blanks between. */
    SPACE_DELIMITED(Kind.SPACE, false, false),
    /** Values with pipes between. */
    PIPE_DELIMITED(Kind.PIPE, false, false),
    /** Pairs: {@code name[member]=value}. */
    DEEP_OBJECT(Kind.DEEP, true, false),
    /** The value as JSON text. */
    JSON(Kind.JSON, false, false),
    /** A cookie whose values are written as they are, with commas between. */
    COOKIE(Kind.COOKIE, false, false),
    /** Cookies whose values are written as they are. */
    COOKIE_EXPLODED(Kind.COOKIE, true, false);

    private enum Kind {
        SIMPLE, LABEL, MATRIX, FORM, SPACE, PIPE, DEEP, JSON, COOKIE
    }

    private static final String UNRESERVED = "-._~";
    /** RFC 3986, section 2.2, without the number sign: it would begin a fragment. */
    private static final String RESERVED = "-._~:/?@!$&'()*+,;=[]";

    private final Kind kind;
    private final boolean explode;
    private final boolean reserved;

    ParameterStyle(Kind kind, boolean explode, boolean reserved) {
        this.kind = kind;
        this.explode = explode;
        this.reserved = reserved;
    }

    /**
     * Writes a value as one text: the styles of path and header.
     *
     * @param name the parameter's name
     * @param value the value
     * @param encoded whether reserved characters of the value are percent-encoded
     * @return the text; null where there is nothing to write
     * @throws IllegalArgumentException where a text has an unpaired surrogate
     */
    @Nullable String text(String name, JsonValue value, boolean encoded) {
        if (kind == Kind.JSON) {
            return encoded ? ParameterText.encode(value.toString()) : value.toString();
        }
        String start = kind == Kind.LABEL ? "." : kind == Kind.MATRIX ? ";" : "";
        String between = explode && !start.isEmpty() ? start : ",";
        boolean named = kind == Kind.MATRIX;
        StringBuilder out = new StringBuilder();
        if (value instanceof JsonObject object) {
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                if (!(member.getValue() instanceof JsonNull)) {
                    boolean first = out.length() == 0;
                    out.append(first ? start : between);
                    out.append(first && named && !explode ? ParameterText.encode(name) + "=" : "");
                    out.append(encode(member.getKey(), encoded)).append(explode ? '=' : ',');
                    out.append(encode(scalar(member.getValue()), encoded));
                }
            }
            return out.length() == 0 ? null : out.toString();
        }
        for (JsonValue item : items(value)) {
            String text = encode(scalar(item), encoded);
            boolean again = out.length() > 0;
            out.append(again ? between : start);
            if (named && (explode || !again)) {
                out.append(ParameterText.encode(name)).append(text.isEmpty() ? "" : "=");
            }
            out.append(text);
        }
        boolean empty = value instanceof JsonArray && out.length() == 0;
        return empty || value instanceof JsonNull ? null : out.toString();
    }

    /**
     * Writes a value as pairs: the styles of query and cookie.
     *
     * @param name the parameter's name
     * @param value the value
     * @return name, value, name, value, percent-encoded as the style says; none for null and for
     *         what is empty
     * @throws IllegalArgumentException where a text has an unpaired surrogate
     */
    List<String> pairs(String name, JsonValue value) {
        List<String> pairs = new ArrayList<>();
        if (value instanceof JsonNull) {
            return pairs;
        }
        if (kind == Kind.JSON) {
            add(pairs, name, ParameterText.encode(value.toString()));
        } else if (kind == Kind.DEEP) {
            deep(pairs, name, value);
        } else if (value instanceof JsonObject object) {
            members(pairs, name, object);
        } else if (value instanceof JsonArray array) {
            list(pairs, name, items(array));
        } else {
            add(pairs, name, query(scalar(value)));
        }
        return pairs;
    }

    private void members(List<String> pairs, String name, JsonObject object) {
        List<JsonValue> flat = new ArrayList<>();
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            if (member.getValue() instanceof JsonNull) {
                continue;
            }
            if (explode) {
                add(pairs, member.getKey(), query(scalar(member.getValue())));
            } else {
                flat.add(JsonValue.of(member.getKey()));
                flat.add(member.getValue());
            }
        }
        list(pairs, name, flat);
    }

    private void list(List<String> pairs, String name, List<JsonValue> items) {
        StringBuilder joined = new StringBuilder();
        for (JsonValue item : items) {
            String text = query(scalar(item));
            if (explode) {
                add(pairs, name, text);
            } else {
                joined.append(joined.length() == 0 ? "" : between()).append(text);
            }
        }
        if (!explode && !items.isEmpty()) {
            add(pairs, name, joined.toString());
        }
    }

    private String between() {
        return kind == Kind.SPACE ? "%20" : kind == Kind.PIPE ? "%7C" : ",";
    }

    private void deep(List<String> pairs, String name, JsonValue value) {
        if (value instanceof JsonObject object) {
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                deep(pairs, name + "[" + member.getKey() + "]", member.getValue());
            }
        } else if (value instanceof JsonArray array) {
            List<JsonValue> items = items(array);
            for (int i = 0; i < items.size(); i++) {
                deep(pairs, name + "[" + i + "]", items.get(i));
            }
        } else if (!(value instanceof JsonNull)) {
            add(pairs, name, query(scalar(value)));
        }
    }

    private void add(List<String> pairs, String name, String value) {
        pairs.add(kind == Kind.COOKIE ? name : ParameterText.encode(name));
        pairs.add(value);
    }

    private String query(String text) {
        if (kind == Kind.COOKIE) {
            return text;
        }
        return reserved ? ParameterText.encodeFixed(text, RESERVED) : ParameterText.encode(text);
    }

    private static String encode(String text, boolean encoded) {
        return encoded ? ParameterText.encode(text, UNRESERVED) : text;
    }

    private static List<JsonValue> items(JsonValue value) {
        List<JsonValue> items = new ArrayList<>();
        if (value instanceof JsonArray array) {
            for (JsonValue item : array.items()) {
                if (!(item instanceof JsonNull)) {
                    items.add(item);
                }
            }
        } else if (!(value instanceof JsonNull)) {
            items.add(value);
        }
        return items;
    }

    /** A value without parts as text; one with parts as JSON. */
    private static String scalar(JsonValue value) {
        if (value instanceof JsonString string) {
            return string.value();
        }
        return value instanceof JsonNumber number
                ? ParameterText.of(number.decimalValue())
                : value.toString();
    }
}
