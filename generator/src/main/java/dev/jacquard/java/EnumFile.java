package dev.jacquard.java;

import dev.jacquard.api.EnumType;
import dev.jacquard.api.Literal;
import dev.jacquard.api.Primitive;
import dev.jacquard.escape.DocComment;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.JavaNumber;
import dev.jacquard.escape.JavaString;
import dev.jacquard.escape.Javadoc;
import dev.jacquard.escape.QualifiedName;
import dev.jacquard.names.ClassName;
import java.util.ArrayList;
import java.util.List;

/** Makes the file of an enum: a sealed interface over the listed values and the unknown ones. */
final class EnumFile {
    private final Rendering rendering;
    private final EnumType type;
    private final ClassName name;
    private final Identifier simpleName;
    private final Imports imports;

    private EnumFile(Rendering rendering, EnumType type) {
        this.rendering = rendering;
        this.type = type;
        this.name = rendering.names().type(type.pointer());
        this.simpleName = Identifier.ofType(name.simpleName());
        this.imports = new Imports(name, "Known", "Unknown", "Codec");
    }

    /**
     * An enum.
     *
     * @param header the comment at the top
     * @param packageName the package
     * @param imports the imports, sorted
     * @param doc its documentation
     * @param deprecated whether it is deprecated
     * @param name its name
     * @param constants the constants of the interface
     * @param base the type of the values
     * @param lookup the statements that find the constant for a value, one a line
     * @param values the listed values
     * @param text the expression for a value's text
     * @param read the expression that reads a value
     */
    record View(
            DocComment header,
            QualifiedName packageName,
            List<ImportView> imports,
            DocComment doc,
            boolean deprecated,
            Identifier name,
            List<Constant> constants,
            JavaCode base,
            JavaCode lookup,
            List<Value> values,
            JavaCode text,
            JavaCode read) {}

    /**
     * A constant of the interface.
     *
     * @param doc its documentation
     * @param type the interface
     * @param name its name
     */
    record Constant(DocComment doc, Identifier type, Identifier name) {}

    /**
     * A listed value.
     *
     * @param doc its documentation
     * @param name its name
     * @param literal the value as Java writes it
     * @param end what stands behind it
     */
    record Value(DocComment doc, Identifier name, JavaCode literal, JavaCode end) {}

    static JavaFile of(Rendering rendering, EnumType type) {
        return new EnumFile(rendering, type).file();
    }

    private JavaFile file() {
        for (String used : List.of("JsonCodec", "JsonReader", "JsonWriter")) {
            imports.name(rendering.names().runtime("json", used));
        }
        JavaCode base = imports.type(rendering.types().of(type.base()));
        boolean text = base().kind() == Primitive.Kind.STRING;
        List<Constant> constants = new ArrayList<>();
        List<Value> values = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < type.values().size(); i++) {
            EnumType.Value value = type.values().get(i);
            Identifier constant = Identifier.of(rendering.names().constant(type.pointer(), i));
            Javadoc doc = MemberDocs.text(value.docs(), shown(value.literal()));
            names.add(constant.toString());
            constants.add(new Constant(DocComment.of(doc, 4), simpleName, constant));
            values.add(new Value(
                    DocComment.of(doc, 8),
                    constant,
                    literal(value.literal()),
                    i == type.values().size() - 1 ? JavaCode.of(";") : JavaCode.of(",")));
        }
        Javadoc doc = MemberDocs.text(type.docs(), name.simpleName())
                .then(Javadoc.markup("Servers may send other values later: these are {@link Unknown}."));
        View view = new View(
                rendering.header(),
                QualifiedName.of(name.packageName()),
                Rendering.imports(imports),
                DocComment.of(MemberDocs.deprecation(doc, type.docs().deprecation()), 0),
                type.docs().deprecated(),
                simpleName,
                constants,
                base,
                Layout.lines(8, text ? byText(names) : byValue()),
                values,
                text ? JavaCode.of("value") : JavaCode.of("String.valueOf(value)"),
                new Codecs(rendering.names(), imports).read(type.base(), false));
        return rendering.file(name, "enum", view, outline(names));
    }

    private TypeOutline outline(List<String> names) {
        TypeOutline known = TypeOutline.of("Known").with(names).with("value", "Known", "value", "toString");
        return TypeOutline.of(name.simpleName())
                .with(names)
                .with("JSON", "value", "of")
                .nesting(known)
                .nesting(TypeOutline.of("Unknown").with("value", "toString"))
                .nesting(TypeOutline.of("Codec").with("Codec", "read", "write"));
    }

    private Primitive base() {
        return (Primitive) type.base();
    }

    private List<JavaCode> byText(List<String> names) {
        List<JavaCode> statements = new ArrayList<>();
        statements.add(JavaCode.of("return switch (value) {"));
        for (int i = 0; i < names.size(); i++) {
            statements.add(JavaCode.of(
                    "    case % -> %;", literal(type.values().get(i).literal()), Identifier.of(names.get(i))));
        }
        statements.add(JavaCode.of("    default -> new Unknown(value);"));
        statements.add(JavaCode.of("};"));
        return statements;
    }

    private static List<JavaCode> byValue() {
        return List.of(
                JavaCode.of("for (Known known : Known.values()) {"),
                JavaCode.of("    if (known.value == value) {"),
                JavaCode.of("        return known;"),
                JavaCode.of("    }"),
                JavaCode.of("}"),
                JavaCode.of("return new Unknown(value);"));
    }

    private JavaCode literal(Literal literal) {
        if (literal instanceof Literal.Number number) {
            return JavaCode.of("%", base().kind() == Primitive.Kind.INT64
                    ? JavaNumber.ofLong(number.value().longValue())
                    : JavaNumber.ofDouble(number.value().doubleValue()));
        }
        return JavaCode.of("%", JavaString.of(((Literal.Text) literal).value()));
    }

    private static String shown(Literal literal) {
        return literal instanceof Literal.Text text ? text.value() : literal.json();
    }
}
