package dev.jacquard.runtime;

import dev.jacquard.runtime.json.JsonException;
import dev.jacquard.runtime.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the elements of an XML document into the JSON that they stand for. */
final class XmlReader {
    private XmlReader() {
    }

    static JsonValue read(XmlElement document, XmlNode root, boolean lenient) {
        boolean named = root.kind == XmlNode.Kind.ELEMENT && root.name != null;
        if (named && !lenient && !document.is(root)) {
            throw new JsonException("$", "expected the element " + root.name
                    + (root.namespace == null ? "" : " of " + root.namespace) + ", found another");
        }
        try {
            return value(document, root.shape);
        } catch (IllegalArgumentException e) {
            throw new JsonException("$", "too deep: " + e.getMessage());
        }
    }

    /** The value of a member; null where the element does not have it. */
    private static @Nullable JsonValue member(XmlElement parent, XmlNode node) {
        JsonValue value = switch (node.kind) {
            case ELEMENT -> {
                List<XmlElement> found = parent.children(node);
                // As in JSON: of two members of one name, the last one counts.
                yield found.isEmpty() ? null : value(found.get(found.size() - 1), node.shape);
            }
            case ATTRIBUTE -> {
                String text = parent.attribute(node);
                yield text == null ? null : scalar(text, node.shape.kind());
            }
            case TEXT, CDATA -> {
                boolean empty = node.shape.kind() != XmlShape.Kind.STRING
                        && parent.text.toString().isBlank();
                yield empty ? null : scalar(parent.text.toString(), node.shape.kind());
            }
            case NONE -> within(parent, node.shape);
        };
        if (value != null || !node.present) {
            return value;
        }
        boolean list = node.kind == XmlNode.Kind.NONE && node.shape.kind() == XmlShape.Kind.LIST;
        return list ? JsonValue.array(List.of()) : JsonValue.ofNull();
    }

    /** The value of what is no node of its own; null where nothing of it is there. */
    private static @Nullable JsonValue within(XmlElement parent, XmlShape shape) {
        if (shape.kind() == XmlShape.Kind.LIST) {
            List<JsonValue> items = items(parent, shape.inner());
            return items.isEmpty() ? null : JsonValue.array(items);
        }
        XmlMembers members = shape.members();
        if (members != null) {
            Map<String, JsonValue> found = object(parent, members);
            return found.isEmpty() ? null : JsonValue.object(found);
        }
        return value(parent, shape);
    }

    private static JsonValue value(XmlElement element, XmlShape shape) {
        if (element.isNil()) {
            return JsonValue.ofNull();
        }
        switch (shape.kind()) {
            case LIST:
                return JsonValue.array(items(element, shape.inner()));
            case MAP:
                Map<String, JsonValue> map = new LinkedHashMap<>();
                others(element, shape.inner(), null, map);
                return JsonValue.object(map);
            case AROUND:
                JsonValue inner = member(element, shape.inner());
                return inner == null ? JsonValue.ofNull() : inner;
            case UNION:
                if (element.children.isEmpty() && element.attributes.isEmpty()) {
                    return scalar(element.text.toString(), XmlShape.Kind.SCALAR);
                }
                break;
            case OBJECT:
                break;
            case ANY:
                return any(element);
            default:
                // An object where a scalar is expected: what reads it says so.
                return element.children.isEmpty()
                        ? scalar(element.text.toString(), shape.kind())
                        : any(element);
        }
        XmlMembers members = shape.members();
        return members == null ? any(element) : JsonValue.object(object(element, members));
    }

    private static List<JsonValue> items(XmlElement element, XmlNode items) {
        List<JsonValue> values = new ArrayList<>();
        if (items.kind == XmlNode.Kind.ELEMENT) {
            for (XmlElement child : element.children(items)) {
                values.add(value(child, items.shape));
            }
        } else {
            JsonValue only = member(element, items);
            if (only != null) {
                values.add(only);
            }
        }
        return values;
    }

    private static Map<String, JsonValue> object(XmlElement element, XmlMembers members) {
        Map<String, JsonValue> found = new LinkedHashMap<>();
        for (Map.Entry<String, XmlNode> each : members.nodes.entrySet()) {
            JsonValue value = member(element, each.getValue());
            if (value != null) {
                found.put(each.getKey(), value);
            }
        }
        if (members.others != null) {
            others(element, members.others, members, found);
        }
        return found;
    }

    /** The elements that no member declares, each by its own name. */
    private static void others(XmlElement element, XmlNode node, @Nullable XmlMembers declared,
            Map<String, JsonValue> to) {
        for (Map.Entry<String, List<XmlElement>> named : element.byName().entrySet()) {
            String name = named.getKey();
            if (declared != null && (declared.elements.contains(name) || to.containsKey(name))) {
                continue;
            }
            List<XmlElement> alike = named.getValue();
            boolean list = node.kind == XmlNode.Kind.NONE
                    && node.shape.kind() == XmlShape.Kind.LIST;
            if (list || node.shape.kind() == XmlShape.Kind.ANY && alike.size() > 1) {
                XmlShape items = list ? node.shape.inner().shape : node.shape;
                List<JsonValue> values = new ArrayList<>();
                for (XmlElement each : alike) {
                    values.add(value(each, items));
                }
                to.put(name, JsonValue.array(values));
            } else {
                to.put(name, value(alike.get(alike.size() - 1), node.shape));
            }
        }
    }

    private static JsonValue any(XmlElement element) {
        if (element.children.isEmpty() && element.attributes.isEmpty()) {
            return JsonValue.of(element.text.toString());
        }
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (XmlElement.Attribute attribute : element.attributes) {
            members.put(attribute.name(), JsonValue.of(attribute.value()));
        }
        others(element, XmlNode.element(null, XmlShape.ANY), null, members);
        String text = element.text.toString().strip();
        if (!text.isEmpty()) {
            members.put("#text", JsonValue.of(text));
        }
        return JsonValue.object(members);
    }

    /** A text that is no such value stays a string: what reads it says what is wrong. */
    private static JsonValue scalar(String text, XmlShape.Kind kind) {
        if (kind == XmlShape.Kind.STRING || kind == XmlShape.Kind.ANY) {
            return JsonValue.of(text);
        }
        if (kind == XmlShape.Kind.BYTES) {
            return JsonValue.of(text.replaceAll("\\s", ""));
        }
        String token = text.strip();
        if (kind == XmlShape.Kind.TOKEN || token.isEmpty()) {
            boolean isNull = token.isEmpty() && kind != XmlShape.Kind.SCALAR;
            return isNull ? JsonValue.ofNull() : JsonValue.of(token.isEmpty() ? text : token);
        }
        boolean guessed = kind == XmlShape.Kind.SCALAR;
        if (kind == XmlShape.Kind.BOOLEAN || guessed) {
            if (token.equals("true") || token.equals("1") && !guessed) {
                return JsonValue.of(true);
            } else if (token.equals("false") || token.equals("0") && !guessed) {
                return JsonValue.of(false);
            }
        }
        JsonValue number = kind == XmlShape.Kind.BOOLEAN ? null : XmlText.number(token);
        return number == null ? JsonValue.of(guessed ? text : token) : number;
    }
}
