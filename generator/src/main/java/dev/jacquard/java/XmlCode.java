package dev.jacquard.java;

import dev.jacquard.api.AnyType;
import dev.jacquard.api.EnumType;
import dev.jacquard.api.ListType;
import dev.jacquard.api.MapType;
import dev.jacquard.api.MediaType;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Reference;
import dev.jacquard.api.Type;
import dev.jacquard.api.UnionType;
import dev.jacquard.api.XmlModel;
import dev.jacquard.api.XmlNode;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.JavaString;
import java.util.ArrayList;
import java.util.List;

/** How values are XML: expressions over the runtime kit's descriptions of nodes. */
final class XmlCode {
    private static final int STATEMENT = 12;
    private static final int CONTINUATION = 8;

    /** Where a codec begins in a line, about. */
    private static final int COLUMN = 50;

    private final Rendering rendering;
    private final Imports imports;

    XmlCode(Rendering rendering, Imports imports) {
        this.rendering = rendering;
        this.imports = imports;
    }

    /** The codec of a body, which is XML; of a request, without null. */
    JavaCode codec(MediaType body, boolean orNull) {
        Type type = orNull ? body.type() : body.type().withoutNull();
        if (type instanceof Reference reference && isRoot(body.xml(), reference)) {
            return JavaCode.of("%.XML", model(reference));
        }
        JavaCode json = new Codecs(rendering.names(), imports).codec(type);
        return JavaCode.of(
                "%.of%",
                runtime("XmlCodec"),
                Layout.columns(COLUMN, STATEMENT + CONTINUATION, List.of(json, node(body.xml(), type)), 0));
    }

    /** The node of a value. */
    JavaCode node(XmlNode node, Type type) {
        if (type.withoutNull() instanceof Reference reference && isRoot(node, reference)) {
            return JavaCode.of("%.XML.node()", model(reference));
        }
        return node(node, shape(node, type));
    }

    private boolean isRoot(XmlNode node, Reference reference) {
        XmlModel model = rendering.api().xml().get(reference.target());
        return model != null && model.root().equals(node);
    }

    /** The node of a content. */
    JavaCode node(XmlNode node, JavaCode shape) {
        JavaCode name = node.name() == null ? JavaCode.of("null") : JavaCode.of("%", JavaString.of(node.name()));
        JavaCode kit = runtime("XmlNode");
        JavaCode code = switch (node.kind()) {
            case ELEMENT -> JavaCode.of("%.element(%, %)", kit, name, shape);
            case ATTRIBUTE -> JavaCode.of("%.attribute(%, %)", kit, name, shape);
            case TEXT -> JavaCode.of("%.text(%)", kit, shape);
            case CDATA -> JavaCode.of("%.cdata(%)", kit, shape);
            case NONE -> JavaCode.of("%.none(%)", kit, shape);
        };
        if (node.namespace() == null) {
            return code;
        }
        JavaCode prefix = node.prefix() == null ? JavaCode.of("null") : JavaCode.of("%", JavaString.of(node.prefix()));
        return JavaCode.of("%.in(%, %)", code, JavaString.of(node.namespace()), prefix);
    }

    private JavaCode shape(XmlNode node, Type type) {
        Type present = type.withoutNull();
        XmlNode child = node.child();
        if (child != null) {
            String method = "around";
            Type inner = present;
            if (present instanceof ListType list) {
                method = "list";
                inner = list.items();
            } else if (present instanceof MapType map) {
                method = "map";
                inner = map.values();
            }
            return JavaCode.of("%." + method + "(%)", runtime("XmlShape"), node(child, inner));
        }
        return present instanceof Reference reference ? named(reference) : constant(present);
    }

    private JavaCode named(Reference reference) {
        NamedType named = rendering.api().resolve(reference);
        return named instanceof EnumType values
                ? constant(values.base())
                : JavaCode.of("%.XML.shape()", model(reference));
    }

    /** The codec of a union, as arguments in parentheses. */
    JavaCode union(UnionType union, XmlNode root) {
        boolean scalars = false;
        List<JavaCode> parts = new ArrayList<>();
        for (UnionType.Branch branch : union.branches()) {
            boolean object = branch.type().withoutNull() instanceof Reference each
                    && !(rendering.api().resolve(each) instanceof EnumType);
            if (object) {
                parts.add(named((Reference) branch.type().withoutNull()));
            }
            scalars |= !object;
        }
        JavaCode kit = runtime("XmlShape");
        JavaCode shape = JavaCode.of("%.SCALAR", kit);
        if (!parts.isEmpty()) {
            parts.add(0, JavaCode.of(scalars ? "true" : "false"));
            shape = JavaCode.of("%.union%", kit, Layout.filled(COLUMN, CONTINUATION, parts, 3));
        }
        return Layout.columns(COLUMN, 4, List.of(JavaCode.of("JSON"), node(root, shape)), 1);
    }

    private JavaCode constant(Type type) {
        String name = "ANY";
        if (type instanceof Primitive primitive) {
            name = switch (primitive.kind()) {
                case STRING -> "STRING";
                case INT32, INT64, BIG_INTEGER, FLOAT, DOUBLE, DECIMAL -> "NUMBER";
                case BOOLEAN -> "BOOLEAN";
                case DATE, DATE_TIME, UUID, URI -> "TOKEN";
                case BASE64, BINARY -> "BYTES";
            };
        } else if (!(type instanceof AnyType)) {
            name = "SCALAR";
        }
        return JavaCode.of("%." + name, runtime("XmlShape"));
    }

    private JavaCode model(Reference reference) {
        return imports.name(rendering.names().type(reference.target()));
    }

    private JavaCode runtime(String name) {
        return imports.name(rendering.names().runtime("", name));
    }
}
