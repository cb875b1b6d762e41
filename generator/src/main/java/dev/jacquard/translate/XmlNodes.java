package dev.jacquard.translate;

import com.fasterxml.jackson.databind.node.MissingNode;
import dev.jacquard.api.ListType;
import dev.jacquard.api.MapType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Property;
import dev.jacquard.api.Type;
import dev.jacquard.api.XmlNode;
import dev.jacquard.api.XmlNode.Kind;
import dev.jacquard.read.CarriedWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which nodes of XML the values of schemas are (OpenAPI, XML Object and XML Node Names). */
final class XmlNodes {
    private final Context context;
    /** Whether elements are called by the components that describe them, not by the properties that refer to these. */
    private final boolean byComponent;
    private final Set<Pointer> told = new HashSet<>();

    XmlNodes(Context context) {
        this.context = context;
        this.byComponent = context.tree().path(CarriedWords.COMPONENT_NAMES).asBoolean();
    }

    /** The schema at a place; an empty one where the document has none. */
    SchemaNode schema(Pointer pointer) {
        return new SchemaNode(context.raw(pointer).orElse(MissingNode.getInstance()), pointer);
    }

    /**
     * The nodes of an object's properties, by their names. Where two would be one element, since they refer to one
     * component that states its name, each is called by its own.
     */
    Map<String, XmlNode> members(ObjectType object) {
        Map<String, XmlNode> members = new LinkedHashMap<>();
        Map<List<Object>, Integer> uses = new HashMap<>();
        for (Property property : object.properties()) {
            XmlNode node = node(schema(property.pointer()), property.type(), property.name());
            members.put(property.name(), node);
            uses.merge(key(node), 1, Integer::sum);
        }
        for (Property property : object.properties()) {
            XmlNode node = members.get(property.name());
            SchemaNode schema = schema(property.pointer());
            boolean own = XmlWords.of(schema).name() != null;
            if (uses.get(key(node)) > 1 && node.kind() == Kind.ELEMENT && !own) {
                members.put(
                        property.name(),
                        new XmlNode(node.kind(), property.name(), node.namespace(), node.prefix(), node.child()));
            }
        }
        return members;
    }

    private static List<Object> key(XmlNode node) {
        return List.of(node.kind(), String.valueOf(node.name()), String.valueOf(node.namespace()));
    }

    /** The node of a document whose value a schema describes; its name is null if nothing tells it. */
    XmlNode root(SchemaNode schema, Type type) {
        String inferred = component(schema);
        XmlNode node = node(schema, type, inferred);
        if (node.kind() == Kind.ELEMENT) {
            return node;
        }
        XmlWords words = XmlWords.through(schema, context);
        String name = words.name() == null ? inferred : words.name();
        return new XmlNode(Kind.ELEMENT, name, words.namespace(), prefix(words, schema), node.child());
    }

    /**
     * The node of a value.
     *
     * @param schema its schema
     * @param type its type
     * @param inferred the name that it has unless the document states one; null if there is none
     */
    XmlNode node(SchemaNode schema, Type type, @Nullable String inferred) {
        if (byComponent && schema.reference() != null) {
            return referred(schema, type, inferred);
        }
        XmlWords words = byComponent ? XmlWords.of(schema) : XmlWords.through(schema, context);
        String name = words.name() == null ? inferred : words.name();
        Type present = type.withoutNull();
        if (present instanceof ListType list) {
            boolean wrapped = words.kind() == Kind.ELEMENT;
            XmlNode items = items(schema, list, wrapped || !byComponent ? name : inferred);
            return wrapped ? element(words, name, schema).around(items) : none(items);
        }
        XmlNode node = switch (words.kind() == null ? Kind.ELEMENT : words.kind()) {
            case ELEMENT -> element(words, name, schema);
            case ATTRIBUTE -> new XmlNode(Kind.ATTRIBUTE, name, words.namespace(), prefix(words, schema), null);
            case TEXT -> new XmlNode(Kind.TEXT, null, null, null, null);
            case CDATA -> new XmlNode(Kind.CDATA, null, null, null, null);
            case NONE -> none(null);
        };
        return present instanceof MapType map ? node.around(unnamed(map.values())) : node;
    }

    /** OpenAPI 3.2: what refers is no node, unless it says so; then it is an element around the other. */
    private XmlNode referred(SchemaNode schema, Type type, @Nullable String inferred) {
        SchemaNode target = context.schema(schema).orElse(schema);
        String component = component(target);
        XmlNode node = target.equals(schema)
                ? none(null)
                : node(target, type, component == null ? inferred : component);
        XmlWords words = XmlWords.of(schema);
        if (words.kind() == null || words.kind() == Kind.NONE) {
            return node;
        }
        XmlNode outer = new XmlNode(
                words.kind(), words.name() == null ? inferred : words.name(), words.namespace(), prefix(words, schema),
                null);
        XmlNode inner = node.kind() == Kind.NONE ? node.child() : node;
        return inner == null ? outer : outer.around(inner);
    }

    private XmlNode items(SchemaNode schema, ListType list, @Nullable String name) {
        Set<SchemaNode> seen = new HashSet<>();
        for (SchemaNode at = schema; at != null && seen.add(at); at = XmlWords.next(at, context)) {
            SchemaNode items = at.child("items");
            if (items != null) {
                String inferred = name == null ? component(items) : name;
                return node(items, list.items(), inferred);
            }
        }
        return element(XmlWords.of(schema), name, schema);
    }

    /** The node of a value whose name is data. */
    XmlNode unnamed(Type type) {
        Type present = type.withoutNull();
        if (present instanceof ListType list) {
            return none(unnamed(list.items()));
        }
        XmlNode element = new XmlNode(Kind.ELEMENT, null, null, null, null);
        return present instanceof MapType map ? element.around(unnamed(map.values())) : element;
    }

    private XmlNode element(XmlWords words, @Nullable String name, SchemaNode schema) {
        return new XmlNode(Kind.ELEMENT, name, words.namespace(), prefix(words, schema), null);
    }

    private static XmlNode none(@Nullable XmlNode child) {
        return new XmlNode(Kind.NONE, null, null, null, child);
    }

    /** A prefix says nothing without its namespace, and a parser refuses it. */
    private @Nullable String prefix(XmlWords words, SchemaNode schema) {
        String prefix = words.prefix();
        if (prefix == null) {
            return null;
        }
        boolean legal = words.namespace() != null && XmlNames.isName(prefix) && !prefix.equals("xmlns");
        if (!legal && told.add(schema.pointer())) {
            context.diagnostics().warning(
                    "xml-prefix",
                    words.namespace() == null
                            ? "the prefix \"" + prefix + "\" has no namespace; it is left out"
                            : "\"" + prefix + "\" is no prefix; it is left out",
                    schema.pointer(),
                    words.namespace() == null ? "add namespace: with the URI" : null);
        }
        return legal ? prefix : null;
    }

    /** The key of the component that a schema is, or refers to; null if it is none. */
    private @Nullable String component(SchemaNode schema) {
        Set<SchemaNode> seen = new HashSet<>();
        for (SchemaNode at = schema; at != null && seen.add(at); at = context.schema(at).orElse(null)) {
            List<String> tokens = at.pointer().tokens();
            if (tokens.size() == 3 && tokens.get(0).equals("components") && tokens.get(1).equals("schemas")) {
                return tokens.get(2);
            }
        }
        return null;
    }
}
