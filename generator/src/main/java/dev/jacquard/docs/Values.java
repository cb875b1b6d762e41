package dev.jacquard.docs;

import dev.jacquard.api.Api;
import dev.jacquard.api.Constraints;
import dev.jacquard.api.EnumType;
import dev.jacquard.api.ExternalType;
import dev.jacquard.api.ListType;
import dev.jacquard.api.Literal;
import dev.jacquard.api.MapType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Property.Access;
import dev.jacquard.api.Reference;
import dev.jacquard.api.Type;
import dev.jacquard.api.UnionType;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.JavaString;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.JavaTypes;
import dev.jacquard.names.Member;
import dev.jacquard.names.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values as Java expressions: of examples, and where there is none, of what is sensible. */
final class Values {
    private static final ClassName SYSTEM = new ClassName("java.lang", "System");
    private static final int INDENT = 8;

    /** How many elements of a list or map are shown. */
    private static final int MAX_ELEMENTS = 10;

    /** How many members are shown of an object of which the document demands none and has no example. */
    private static final int MAX_TELLING = 3;

    /** How many values a sample holds at most: objects that hold objects may have no end that a reader would reach. */
    private static final int MAX_VALUES = 200;

    private final Api api;
    private final Names names;
    private final Imports imports;
    private final Scalars scalars;
    private final Set<Pointer> open = new HashSet<>();
    private int values;
    private boolean deprecated;

    Values(Api api, Names names, Imports imports) {
        this.api = api;
        this.names = names;
        this.imports = imports;
        this.scalars = new Scalars(new JavaTypes(names), imports);
    }

    /** Whether some value uses what is deprecated. */
    boolean deprecated() {
        return deprecated;
    }

    /**
     * The value of a member.
     *
     * @param member the member
     * @param example its value; null if there is none
     * @param indent the indentation of the line where the expression begins
     * @return an expression; nothing if none can be made
     */
    Optional<JavaCode> of(Member member, @Nullable Literal example, int indent) {
        Type type = member.type().withoutNull();
        Literal value = example != null ? example : member.defaultValue();
        boolean text = type instanceof Primitive primitive && primitive.kind() == Primitive.Kind.STRING;
        boolean untold = value == null && member.constraints().constant() == null;
        if (text && (member.secret() || untold && Placeholders.isSecret(member.key().name()))) {
            return Optional.of(fromEnvironment(member.name()));
        }
        deprecated |= member.docs().deprecated();
        if (value == null && type instanceof Primitive primitive && member.constraints().constant() == null) {
            value = Placeholders.named(member.key().name(), primitive);
        }
        return expression(type, value, member.constraints(), indent);
    }

    /** A text that the environment holds. */
    JavaCode fromEnvironment(String javaName) {
        return JavaCode.of("%.getenv(%)", imports.name(SYSTEM), JavaString.of(variable(javaName)));
    }

    /** The variable of the environment for a name. */
    static String variable(String javaName) {
        return javaName.replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})", "_").toUpperCase(Locale.ROOT);
    }

    private Optional<JavaCode> expression(Type type, @Nullable Literal value, Constraints constraints, int indent) {
        Type plain = type.withoutNull();
        deprecated |= api.namesDeprecated(plain);
        if (++values > MAX_VALUES) {
            return Optional.empty();
        }
        if (plain instanceof Primitive primitive) {
            return Optional.ofNullable(value)
                    .flatMap(each -> scalars.expression(primitive, each))
                    .or(() -> scalars.expression(primitive, Placeholders.of(primitive, constraints)))
                    // A bound may leave no value that the Java type can hold.
                    .or(() -> scalars.expression(primitive, Placeholders.of(primitive, Constraints.NONE)));
        }
        if (plain instanceof ListType list) {
            return Optional.of(list(list, value, indent));
        }
        if (plain instanceof MapType map) {
            return Optional.of(map(map, value, indent));
        }
        if (plain instanceof Reference reference && api.resolve(reference) instanceof ObjectType object) {
            return object(object, value, indent);
        }
        if (plain instanceof Reference reference && api.resolve(reference) instanceof UnionType union) {
            return union(union, value, indent);
        }
        if (plain instanceof Reference reference && api.resolve(reference) instanceof EnumType values) {
            return constant(values, value);
        }
        if (plain instanceof ExternalType external) {
            return Optional.of(external(external, value));
        }
        return Optional.of(any(value == null ? new Literal.Text("<value>") : value));
    }

    /** A JSON value: a text by itself, since its JSON in a string of Java would have quotes in quotes. */
    private JavaCode any(Literal value) {
        JavaCode type = imports.name(names.runtime("json", "JsonValue"));
        return value instanceof Literal.Text text
                ? JavaCode.of("%.of(%)", type, JavaString.of(text.value()))
                : JavaCode.of("%.parse(%)", type, JavaString.of(value.json()));
    }

    /** Read by its codec: how else one is made, only the user knows. */
    private JavaCode external(ExternalType type, @Nullable Literal value) {
        ClassName field = ClassName.of(type.codec());
        return JavaCode.of(
                "%.%.decode(%)",
                imports.name(ClassName.of(field.packageName())),
                Identifier.of(field.simpleName()),
                JavaString.of((value == null ? new Literal.Text("<value>") : value).json()));
    }

    /** A listed value: the example if it is one, else the first. */
    private Optional<JavaCode> constant(EnumType type, @Nullable Literal value) {
        int index = 0;
        for (int i = 0; i < type.values().size(); i++) {
            index = type.values().get(i).literal().equals(value) ? i : index;
        }
        deprecated |= type.values().get(index).docs().deprecated();
        Identifier constant = Identifier.of(names.constant(type.pointer(), index));
        return Optional.of(JavaCode.of("%.%", imports.name(names.type(type.pointer())), constant));
    }

    /** A value of the first branch of which one can be made; of an example, of the branch that it fits best. */
    private Optional<JavaCode> union(UnionType union, @Nullable Literal value, int indent) {
        if (!open.add(union.pointer())) {
            return Optional.empty();
        }
        Optional<JavaCode> made = Optional.empty();
        for (int i : new BranchChoice(api, union).order(value)) {
            made = made.isPresent() ? made : branch(union, i, value, indent);
        }
        open.remove(union.pointer());
        return made;
    }

    /** A value of one branch of a union, held as such. */
    Optional<JavaCode> branch(UnionType union, int index, int indent) {
        return branch(union, index, null, indent);
    }

    private Optional<JavaCode> branch(UnionType union, int index, @Nullable Literal value, int indent) {
        Type type = union.branches().get(index).type();
        boolean model = type instanceof Reference reference && api.resolve(reference) instanceof ObjectType;
        boolean fits = value == null || model == value instanceof Literal.Obj;
        Optional<JavaCode> inner = expression(type, fits ? value : null, Constraints.NONE, indent);
        return model
                ? inner
                : inner.map(held -> JavaCode.of(
                        "new %.%(%)",
                        imports.name(names.type(union.pointer())),
                        Identifier.ofType(names.branch(union.pointer(), index)),
                        held));
    }

    private JavaCode list(ListType type, @Nullable Literal value, int indent) {
        List<JavaCode> items = new ArrayList<>();
        if (value instanceof Literal.Array array) {
            for (Literal item : array.items()) {
                if (!(item instanceof Literal.Null) && items.size() < MAX_ELEMENTS) {
                    expression(type.items(), item, Constraints.NONE, indent + INDENT).ifPresent(items::add);
                }
            }
        } else {
            expression(type.items(), null, Constraints.NONE, indent + INDENT).ifPresent(items::add);
        }
        // Two equal elements are an error of `Set.of`.
        return type.unique()
                ? call(imports.name(new ClassName("java.util", "Set")), items.stream().distinct().toList(), indent)
                : call(imports.name(new ClassName("java.util", "List")), items, indent);
    }

    private JavaCode map(MapType type, @Nullable Literal value, int indent) {
        List<JavaCode> entries = new ArrayList<>();
        if (value instanceof Literal.Obj object) {
            for (Map.Entry<String, Literal> member : object.members().entrySet()) {
                if (!(member.getValue() instanceof Literal.Null) && entries.size() < MAX_ELEMENTS) {
                    entry(type, member.getKey(), member.getValue(), indent).ifPresent(entries::add);
                }
            }
        } else {
            entry(type, "key", null, indent).ifPresent(entries::add);
        }
        return call(imports.name(new ClassName("java.util", "Map")), entries, indent);
    }

    private Optional<JavaCode> entry(MapType type, String key, @Nullable Literal value, int indent) {
        return expression(type.values(), value, Constraints.NONE, indent + INDENT)
                .map(expression -> JavaCode.of("%, %", JavaString.of(key), expression));
    }

    private static JavaCode call(JavaCode type, List<JavaCode> arguments, int indent) {
        JavaCode line = JavaCode.of("%.of(%)", type, JavaCode.join(", ", arguments));
        if (indent + line.toString().length() < 100 && line.toString().indexOf('\n') < 0) {
            return line;
        }
        String newLine = "\n" + " ".repeat(indent + INDENT);
        return JavaCode.of("%.of(" + newLine + "%)", type, JavaCode.join("," + newLine, arguments));
    }

    private Optional<JavaCode> object(ObjectType object, @Nullable Literal value, int indent) {
        boolean given = value instanceof Literal.Obj;
        boolean outermost = open.add(object.pointer());
        if (!outermost && !given) {
            return Optional.empty();
        }
        Map<String, Literal> members = value instanceof Literal.Obj literal ? literal.members() : Map.of();
        List<JavaCode> calls = new ArrayList<>();
        List<Member> all = Member.of(object, names);
        for (Member member : all) {
            Literal example = given ? members.get(member.key().name()) : member.example();
            boolean optional = given ? example != null : example != null && !member.docs().deprecated();
            boolean shown = member.access() != Access.READ_ONLY && (member.required() || optional);
            if (shown && !isPreset(member) && !(example instanceof Literal.Null) && !member.additional()) {
                set(member, example, indent, calls);
            }
        }
        if (calls.isEmpty() && !given) {
            all.stream().filter(this::telling).limit(MAX_TELLING).forEach(each -> set(each, null, indent, calls));
        }
        if (outermost) {
            open.remove(object.pointer());
        }
        return Optional.of(builder(names.type(object.pointer()), calls, indent));
    }

    /** Whether it has one value, which builders set. */
    static boolean isPreset(Member member) {
        Literal constant = member.constraints().constant();
        return constant != null && constant.equals(member.defaultValue());
    }

    private void set(Member member, @Nullable Literal value, int indent, List<JavaCode> calls) {
        of(member, value, indent + INDENT)
                .ifPresent(each -> calls.add(JavaCode.of("%(%)", Identifier.of(member.name()), each)));
    }

    /** Whether it shows what an object is for that would be empty without it. */
    private boolean telling(Member member) {
        Type type = member.type().withoutNull();
        boolean plain = type instanceof Primitive
                || type instanceof Reference reference && api.resolve(reference) instanceof EnumType;
        return plain
                && !isPreset(member)
                && member.access() != Access.READ_ONLY
                && !member.docs().deprecated()
                && !member.additional()
                && !member.nulls();
    }

    /** A builder with its calls, one a line. */
    JavaCode builder(ClassName type, List<JavaCode> calls, int indent) {
        String newLine = "\n" + " ".repeat(indent + INDENT) + ".";
        List<JavaCode> lines = new ArrayList<>();
        calls.forEach(call -> lines.add(JavaCode.of(newLine + "%", call)));
        return JavaCode.of(
                calls.isEmpty() ? "%.builder()%.build()" : "%.builder()%" + newLine + "build()",
                imports.name(type),
                JavaCode.join("", lines));
    }
}
