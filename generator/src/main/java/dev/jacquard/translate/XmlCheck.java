package dev.jacquard.translate;

import dev.jacquard.api.AnyType;
import dev.jacquard.api.EnumType;
import dev.jacquard.api.ListType;
import dev.jacquard.api.MapType;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Property;
import dev.jacquard.api.Reference;
import dev.jacquard.api.Type;
import dev.jacquard.api.UnionType;
import dev.jacquard.api.XmlNode;
import dev.jacquard.api.XmlNode.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether all values of a type can be told in XML, with all that they hold. */
final class XmlCheck {
    private final Context context;
    private final XmlNodes nodes;
    private final Function<Pointer, NamedType> types;
    private final Set<Pointer> seen = new HashSet<>();
    private final Deque<ObjectType> open = new ArrayDeque<>();
    private boolean described;
    private @Nullable String problem;
    private @Nullable String hint;

    XmlCheck(Context context, XmlNodes nodes, Function<Pointer, NamedType> types) {
        this.context = context;
        this.nodes = nodes;
        this.types = types;
    }

    /** Whether a schema that was looked at has an XML Object. */
    boolean described() {
        return described;
    }

    /** Why it cannot be; null if it can. */
    @Nullable String problem() {
        return problem;
    }

    @Nullable String hint() {
        return hint;
    }

    void root(XmlNode root, Type type, SchemaNode schema, boolean written) {
        if (written && root.name() == null) {
            problem("nothing names the element of this body", "write xml: {name: ...} in the schema");
        }
        described |= XmlWords.through(schema, context).stated();
        if (root.name() != null && !XmlNames.isName(root.name())) {
            notName(root.name());
        }
        positions(schema);
        inside(root, type, schema);
        for (ObjectType object = open.poll(); object != null; object = open.poll()) {
            object(object);
        }
    }

    private void object(ObjectType object) {
        Map<String, XmlNode> members = nodes.members(object);
        for (Property property : object.properties()) {
            SchemaNode schema = nodes.schema(property.pointer());
            described |= XmlWords.through(schema, context).stated();
            XmlNode node = members.get(property.name());
            named(node);
            positions(schema);
            boolean scalar = scalar(property.type());
            if (!scalar && (node.kind() == Kind.ATTRIBUTE || node.kind() == Kind.TEXT || node.kind() == Kind.CDATA)) {
                problem("\"" + property.name() + "\" is an object or a list, which no attribute or text holds", null);
            }
            inside(node, property.type(), schema);
        }
        if (object.additional() != null) {
            inside(nodes.unnamed(object.additional()), object.additional(), null);
        }
    }

    private void inside(XmlNode node, Type type, @Nullable SchemaNode schema) {
        Type present = type.withoutNull();
        XmlNode child = node.child();
        if (present instanceof ListType list && child != null) {
            boolean twice = list.items().withoutNull() instanceof ListType;
            if (twice && child.kind() != Kind.ELEMENT) {
                problem("a list stands directly within a list", "write xml: {wrapped: true} in the inner one");
            }
            if (child.kind() == Kind.ATTRIBUTE || !twice && child.kind() == Kind.NONE) {
                problem("the items of a list are no elements", null);
            }
            named(child);
            SchemaNode items = schema == null ? null : schema.child("items");
            described |= items != null && XmlWords.through(items, context).stated();
            inside(child, list.items(), items);
        } else if (present instanceof MapType map && child != null) {
            inside(child, map.values(), null);
        } else if (present instanceof Reference reference) {
            named(types.apply(reference.target()));
        }
    }

    private void named(@Nullable NamedType type) {
        if (type == null || !seen.add(type.pointer())) {
            return;
        }
        described |= XmlWords.through(nodes.schema(type.pointer()), context).stated();
        if (type instanceof ObjectType object) {
            open.add(object);
        } else if (type instanceof UnionType union) {
            union(union);
        }
    }

    /** Of a union, the members of all branches are looked for: none may mean two things. */
    private void union(UnionType union) {
        Map<String, List<Object>> members = new HashMap<>();
        for (UnionType.Branch branch : union.branches()) {
            Type type = branch.type().withoutNull();
            NamedType named = type instanceof Reference reference ? types.apply(reference.target()) : null;
            if (type instanceof ListType || type instanceof MapType || named instanceof UnionType) {
                problem("a branch of a union is a list, a map or another union", null);
            } else if (named instanceof ObjectType object) {
                named(object);
                Map<String, XmlNode> all = nodes.members(object);
                for (Property property : object.properties()) {
                    XmlNode node = all.get(property.name());
                    List<Object> what = List.of(node, kind(property.type()));
                    List<Object> known = members.putIfAbsent(property.name(), what);
                    if (known != null && !known.equals(what)) {
                        problem("\"" + property.name() + "\" differs among the branches of a union", null);
                    }
                }
            }
        }
    }

    /** What the content of a value is like, as far as XML does not say it. */
    private Object kind(Type type) {
        Type present = type.withoutNull();
        if (present instanceof ListType list) {
            return List.of(kind(list.items()));
        }
        if (present instanceof Reference reference && types.apply(reference.target()) instanceof EnumType values) {
            return kind(values.base());
        }
        return present instanceof Primitive primitive
                ? switch (primitive.kind()) {
                    case INT32, INT64, BIG_INTEGER, FLOAT, DOUBLE, DECIMAL -> "number";
                    case BOOLEAN -> "boolean";
                    default -> "string";
                }
                : present;
    }

    private boolean scalar(Type type) {
        Type present = type.withoutNull();
        return present instanceof Primitive
                || present instanceof AnyType
                || present instanceof Reference reference && types.apply(reference.target()) instanceof EnumType;
    }

    private void positions(SchemaNode schema) {
        for (SchemaNode at = schema; at != null; at = XmlWords.next(at, context)) {
            if (at.has("prefixItems")) {
                problem("a list has a schema for each position (prefixItems)", null);
            }
            if (at.reference() != null) {
                return;
            }
        }
    }

    private void named(XmlNode node) {
        boolean needs = node.kind() == Kind.ELEMENT || node.kind() == Kind.ATTRIBUTE;
        if (needs && node.name() != null && !XmlNames.isName(node.name())) {
            notName(node.name());
        }
    }

    private void notName(String name) {
        problem("\"" + name + "\" is no name in XML", "write xml: {name: ...} in its schema");
    }

    private void problem(String message, @Nullable String help) {
        if (problem == null) {
            problem = message;
            hint = help;
        }
    }
}
