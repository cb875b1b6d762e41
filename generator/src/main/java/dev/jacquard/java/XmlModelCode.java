package dev.jacquard.java;

import dev.jacquard.api.ListType;
import dev.jacquard.api.MapType;
import dev.jacquard.api.NullableType;
import dev.jacquard.api.Type;
import dev.jacquard.api.XmlModel;
import dev.jacquard.api.XmlNode;
import dev.jacquard.api.XmlNode.Kind;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.JavaString;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The class in a model that describes what it is as XML. */
final class XmlModelCode {
    private static final int STATEMENT = 12;

    private final Imports imports;
    private final Rendering rendering;
    private final XmlCode code;

    XmlModelCode(Rendering rendering, Imports imports) {
        this.imports = imports;
        this.rendering = rendering;
        this.code = new XmlCode(rendering, imports);
    }

    /** The name of the class in a model. */
    static Identifier name(ClassName model) {
        return Nested.name(model, "Xml");
    }

    /** The class; empty if the model does not travel as XML. */
    Optional<XmlView> of(ObjectShape shape) {
        XmlModel model = shape.xml();
        if (model == null) {
            return Optional.empty();
        }
        for (String used : List.of("XmlCodec", "XmlMembers", "XmlNode", "XmlObject")) {
            imports.name(rendering.names().runtime("", used));
        }
        Identifier name = name(shape.name());
        List<JavaCode> statements = new ArrayList<>();
        for (Member member : shape.members()) {
            if (!member.nulls()) {
                statements.add(statement(member, model));
            }
        }
        List<List<JavaCode>> parts = Split.of(statements);
        List<MethodView> methods = new ArrayList<>();
        List<JavaCode> first = new ArrayList<>(parts.get(0));
        for (int i = 1; i < parts.size(); i++) {
            Identifier part = Split.name("describe", List.of(), i);
            first.add(JavaCode.of("%(to);", part));
            methods.add(new MethodView(
                    part,
                    JavaCode.of("private static void %(XmlMembers to)", part),
                    Layout.lines(STATEMENT, parts.get(i))));
        }
        JavaCode root = Layout.columns(
                "    public static final XmlCodec<> XML = XmlCodec.of".length() + shape.name().simpleName().length(), 4,
                List.of(JavaCode.of("JSON"), code.node(model.root(), JavaCode.of("new %()", name))), 1);
        return Optional.of(new XmlView(
                Identifier.ofType(shape.name().simpleName()), name, root, Layout.lines(STATEMENT, first),
                List.copyOf(methods)));
    }

    private JavaCode statement(Member member, XmlModel model) {
        if (member.additional()) {
            Type values = ((MapType) member.type()).values();
            return JavaCode.of("to.others(%);", code.node(model.others(), values));
        }
        XmlNode node = model.members().get(member.key().name());
        JavaCode made = code.node(node, member.type());
        if (isAlways(member, node)) {
            made = JavaCode.of("%.always()", made);
        }
        return JavaCode.of(
                "to.add%;",
                Layout.filled(
                        STATEMENT + "to.add".length(), STATEMENT,
                        List.of(JavaCode.of("%", JavaString.of(member.key().name())), made), 1));
    }

    /** Whether XML has nothing where the value is an empty list, or null in an attribute. */
    private static boolean isAlways(Member member, XmlNode node) {
        if (node.kind() == Kind.NONE) {
            return member.required() && member.type().withoutNull() instanceof ListType;
        }
        return node.kind() == Kind.ATTRIBUTE && member.required() && member.type() instanceof NullableType;
    }
}
