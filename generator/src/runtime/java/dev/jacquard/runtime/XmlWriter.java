package dev.jacquard.runtime;

import dev.jacquard.runtime.json.JsonArray;
import dev.jacquard.runtime.json.JsonException;
import dev.jacquard.runtime.json.JsonNull;
import dev.jacquard.runtime.json.JsonObject;
import dev.jacquard.runtime.json.JsonString;
import dev.jacquard.runtime.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes JSON as the XML that stands for it. */
final class XmlWriter {
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    /** A namespace that an element declares, and those that the elements around it do. */
    private record Scope(String prefix, String namespace, @Nullable Scope outer) {}

    private final StringBuilder out =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");

    private XmlWriter() {
    }

    static String write(JsonValue value, XmlNode root) {
        XmlWriter writer = new XmlWriter();
        writer.element(root, root.name, value, null);
        return writer.out.toString();
    }

    private void element(XmlNode node, @Nullable String name, JsonValue value,
            @Nullable Scope around) {
        if (name == null || !XmlText.isName(name)) {
            throw unwritable(name == null ? "its element has no name"
                    : "no element can be called " + JsonValue.of(name));
        }
        int start = out.append('<').length();
        Scope scope = around;
        if (node.namespace != null) {
            String prefix = node.prefix == null ? "" : node.prefix;
            scope = name(node.namespace, prefix, name, around);
        } else {
            out.append(name);
        }
        String tag = out.substring(start);
        if (scope != around && scope != null) {
            declare(scope);
        }
        if (value instanceof JsonNull) {
            scope = attributeName(XmlElement.XSI, "xsi", "nil", scope);
            out.append("=\"true\"/>");
            return;
        }
        scope = attributes(node.shape, value, scope);
        int before = out.append('>').length();
        content(node.shape, value, scope);
        if (out.length() == before) {
            out.setLength(before - 1);
            out.append("/>");
        } else {
            out.append("</").append(tag).append('>');
        }
    }

    /** Appends a qualified name. */
    private @Nullable Scope name(String namespace, String prefix, String name,
            @Nullable Scope scope) {
        if (!prefix.isEmpty()) {
            out.append(prefix).append(':');
        }
        out.append(name);
        boolean known = namespace.equals(bound(prefix, scope)) || namespace.equals(XML);
        return known ? scope : new Scope(prefix, namespace, scope);
    }

    private void declare(Scope scope) {
        out.append(scope.prefix.isEmpty() ? " xmlns" : " xmlns:").append(scope.prefix);
        out.append("=\"");
        XmlText.escape(out, scope.namespace, true);
        out.append('"');
    }

    private static @Nullable String bound(String prefix, @Nullable Scope scope) {
        for (Scope each = scope; each != null; each = each.outer) {
            if (each.prefix.equals(prefix)) {
                return each.namespace;
            }
        }
        return null;
    }

    /** Writes the members that are attributes, those of what is no node of its own included. */
    private @Nullable Scope attributes(XmlShape shape, JsonValue value, @Nullable Scope around) {
        XmlMembers members = shape.members();
        Scope scope = around;
        if (members == null || !(value instanceof JsonObject object)) {
            return scope;
        }
        for (Map.Entry<String, XmlNode> each : members.nodes.entrySet()) {
            JsonValue member = object.get(each.getKey());
            XmlNode node = each.getValue();
            if (member == null || member instanceof JsonNull) {
                continue;
            }
            if (node.kind == XmlNode.Kind.NONE) {
                scope = attributes(node.shape, member, scope);
            } else if (node.kind == XmlNode.Kind.ATTRIBUTE && node.name != null) {
                scope = attributeName(node.namespace, node.prefix, node.name, scope);
                out.append("=\"");
                XmlText.escape(out, text(member), true);
                out.append('"');
            }
        }
        return scope;
    }

    /** Appends the name of an attribute. One that has a namespace needs a prefix. */
    private @Nullable Scope attributeName(@Nullable String namespace, @Nullable String prefix,
            String name, @Nullable Scope around) {
        if (namespace == null) {
            out.append(' ').append(name);
            return around;
        }
        String as = prefix == null ? "ns1" : prefix;
        while (bound(as, around) != null && !namespace.equals(bound(as, around))) {
            as += "_";
        }
        Scope scope = around;
        if (!namespace.equals(bound(as, around)) && !namespace.equals(XML)) {
            scope = new Scope(as, namespace, around);
            declare(scope);
        }
        out.append(' ').append(as).append(':').append(name);
        return scope;
    }

    private void content(XmlShape shape, JsonValue value, @Nullable Scope scope) {
        switch (shape.kind()) {
            case LIST -> {
                for (JsonValue item : value instanceof JsonArray array ? array.items()
                        : List.of(value)) {
                    node(shape.inner(), shape.inner().name, item, scope);
                }
            }
            case AROUND -> node(shape.inner(), shape.inner().name, value, scope);
            case MAP -> {
                if (value instanceof JsonObject map) {
                    others(map, shape.inner(), null, scope);
                }
            }
            case OBJECT, UNION -> object(shape, value, scope);
            case ANY -> any(value, scope);
            default -> XmlText.escape(out, text(value), false);
        }
    }

    private void object(XmlShape shape, JsonValue value, @Nullable Scope scope) {
        XmlMembers members = shape.members();
        if (members == null || !(value instanceof JsonObject object)) {
            any(value, scope);
            return;
        }
        for (Map.Entry<String, XmlNode> each : members.nodes.entrySet()) {
            JsonValue member = object.get(each.getKey());
            if (member != null && each.getValue().kind != XmlNode.Kind.ATTRIBUTE) {
                node(each.getValue(), each.getValue().name, member, scope);
            }
        }
        if (members.others != null) {
            others(object, members.others, members, scope);
        }
    }

    private void others(JsonObject object, XmlNode node, @Nullable XmlMembers declared,
            @Nullable Scope scope) {
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            if (declared != null && declared.nodes.containsKey(member.getKey())) {
                continue;
            }
            boolean list = node.kind == XmlNode.Kind.NONE
                    && node.shape.kind() == XmlShape.Kind.LIST;
            XmlNode each = list ? node.shape.inner() : node;
            if (member.getValue() instanceof JsonArray array
                    && (list || node.shape.kind() == XmlShape.Kind.ANY)) {
                for (JsonValue item : array.items()) {
                    element(each, member.getKey(), item, scope);
                }
            } else {
                element(each, member.getKey(), member.getValue(), scope);
            }
        }
    }

    private void node(XmlNode node, @Nullable String name, JsonValue value,
            @Nullable Scope scope) {
        switch (node.kind) {
            case ELEMENT -> element(node, name, value, scope);
            case TEXT -> XmlText.escape(out, text(value), false);
            case CDATA -> XmlText.cdata(out, text(value));
            case NONE -> {
                if (!(value instanceof JsonNull)) {
                    content(node.shape, value, scope);
                }
            }
            default -> { } // attributes are written before
        }
    }

    private void any(JsonValue value, @Nullable Scope scope) {
        if (value instanceof JsonObject object) {
            others(object, XmlNode.element(null, XmlShape.ANY), null, scope);
        } else if (value instanceof JsonArray array) {
            for (JsonValue item : array.items()) {
                element(XmlNode.element(null, XmlShape.ANY), "item", item, scope);
            }
        } else {
            XmlText.escape(out, text(value), false);
        }
    }

    private static String text(JsonValue value) {
        if (value instanceof JsonString string) {
            return string.value();
        }
        return value instanceof JsonNull ? "" : value.toString();
    }

    private static JsonException unwritable(String problem) {
        return new JsonException("$", "cannot be written as XML: " + problem);
    }
}
