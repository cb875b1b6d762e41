package dev.jacquard.java;

import dev.jacquard.api.MapType;
import dev.jacquard.api.UnionType;
import dev.jacquard.escape.DocComment;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.JavaString;
import dev.jacquard.escape.Javadoc;
import dev.jacquard.escape.QualifiedName;
import dev.jacquard.names.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the file of a record with a builder. */
final class RecordFile {
    private static final int BODY = 4;
    private static final int BUILDER = 8;

    private final Rendering rendering;
    private final ClassName name;
    private final Identifier simpleName;
    private final Imports imports;
    private final List<MemberCode> members = new ArrayList<>();
    private final List<UnionType> unions;
    private final boolean json;

    private RecordFile(
            Rendering rendering, ClassName name, List<Member> members, List<UnionType> unions, boolean json) {
        this.rendering = rendering;
        this.name = name;
        this.simpleName = Identifier.ofType(name.simpleName());
        this.unions = unions;
        this.imports = new Imports(name, "Builder", "Codec");
        unions.forEach(union ->
                imports.hidden(rendering.names().type(union.pointer()), UnionFile.nested(rendering, union)));
        this.json = json;
        members.forEach(member -> this.members.add(new MemberCode(member, rendering, imports)));
    }

    /**
     * The file of a record.
     *
     * @param rendering what all files share
     * @param name its name
     * @param text its documentation, without its components
     * @param deprecated whether it is deprecated
     * @param members its components
     * @param unions the unions that it is a branch of
     * @param json whether it travels as JSON
     */
    static JavaFile of(
            Rendering rendering,
            ClassName name,
            Javadoc text,
            boolean deprecated,
            List<Member> members,
            List<UnionType> unions,
            boolean json) {
        return new RecordFile(rendering, name, members, unions, json).file(text, deprecated);
    }

    private JavaFile file(Javadoc text, boolean deprecated) {
        Javadoc doc = text.then(Javadoc.markup("Use the builder: the constructor changes whenever the document gains"
                + " or loses a member."));
        for (MemberCode member : members) {
            doc = doc.param(member.name(), MemberDocs.of(member.member()));
        }
        JavaCode components = Layout.columns(
                "public record ".length() + name.simpleName().length(),
                0,
                members.stream().map(MemberCode::declaration).toList(),
                unions.isEmpty() ? " {".length() : Layout.WIDTH);
        Optional<RecordView.Constructor> constructor = constructor();
        MissingBits bits = new MissingBits(
                members.stream().filter(MemberCode::demanded).filter(MemberCode::primitive).toList(), members);
        RecordView.Builder builder = builder(bits);
        List<String> fields = new ArrayList<>(bits.names());
        members.forEach(member -> fields.add(member.member().name()));
        Optional<RecordView.Codec> codec = json ? Optional.of(codec(builder.checked())) : Optional.empty();
        Optional<RecordView.Masked> masked = masked();
        RecordView view = new RecordView(
                rendering.header(),
                QualifiedName.of(name.packageName()),
                Rendering.imports(imports),
                !imports.all().isEmpty(),
                DocComment.of(doc, 0),
                deprecated,
                !deprecated && suppressed(),
                simpleName,
                components,
                implemented(),
                constructor,
                accessors(),
                builder,
                codec,
                masked);
        return rendering.file(name, "record", view, outline(view, fields));
    }

    private TypeOutline outline(RecordView view, List<String> fields) {
        List<String> names = members.stream().map(member -> member.member().name()).toList();
        TypeOutline builder = TypeOutline.of("Builder").with(fields).with("Builder").with(names).with("build");
        TypeOutline outline = TypeOutline.of(name.simpleName())
                .with(names)
                .with(view.accessors().stream().map(accessor -> accessor.name().toString()).toList())
                .with("builder", "toBuilder")
                .nesting(view.builder().checked() ? builder.with("incomplete", "missing", "create") : builder);
        if (view.constructor().isPresent()) {
            outline = outline.with(name.simpleName());
        }
        if (view.masked().isPresent()) {
            outline = outline.with("toString");
        }
        return view.codec().isPresent()
                ? outline.with("JSON").nesting(TypeOutline.of("Codec").with("read", "write"))
                : outline;
    }

    private boolean suppressed() {
        return rendering.deprecations().in(members.stream().map(MemberCode::member).toList())
                || unions.stream().anyMatch(union -> union.docs().deprecated());
    }

    /** The unions that it is a branch of. */
    private JavaCode implemented() {
        if (unions.isEmpty()) {
            return JavaCode.of("");
        }
        List<JavaCode> names = new ArrayList<>();
        unions.forEach(union -> names.add(imports.name(rendering.names().type(union.pointer()))));
        JavaCode start = JavaCode.of("%implements ", Layout.newLine(0));
        return JavaCode.of("%%", start, Layout.fill(20, 0, names, Layout.Between.ARGUMENTS, " {".length()));
    }

    private Optional<RecordView.Constructor> constructor() {
        List<JavaCode> copies = new ArrayList<>();
        Javadoc doc = Javadoc.markup("Takes copies that nobody else can change.");
        for (MemberCode member : members) {
            doc = doc.param(member.name(), Javadoc.markup("{@link #%}", member.name()));
            if (member.copied()) {
                copies.add(member.copy(imports.name(rendering.names().runtime("", "Immutable"))));
            }
        }
        return copies.isEmpty()
                ? Optional.empty()
                : Optional.of(new RecordView.Constructor(
                        simpleName, DocComment.of(doc, BODY), Layout.lines(BUILDER, copies)));
    }

    private List<RecordView.Accessor> accessors() {
        List<RecordView.Accessor> accessors = new ArrayList<>();
        for (MemberCode member : members) {
            String deprecation = member.member().docs().deprecation();
            if (deprecation != null) {
                Javadoc doc = MemberDocs.of(member.member()).returns(Javadoc.markup("the value"));
                accessors.add(new RecordView.Accessor(
                        DocComment.of(MemberDocs.deprecation(doc, deprecation), BODY), member.type(), member.name()));
            }
        }
        return accessors;
    }

    private RecordView.Builder builder(MissingBits bits) {
        List<MemberCode> demanded = members.stream().filter(MemberCode::demanded).toList();
        List<JavaCode> fields = new ArrayList<>(bits.fields());
        members.forEach(member -> fields.add(member.field()));
        List<RecordView.Setter> setters = new ArrayList<>();
        for (MemberCode member : members) {
            setters.add(setter(member, bits));
        }
        if (!demanded.isEmpty()) {
            imports.name(rendering.names().runtime("", "MissingFields"));
            imports.name(rendering.names().runtime("", "MissingFieldsException"));
        }
        return new RecordView.Builder(
                simpleName,
                members.stream().anyMatch(MemberCode::preset)
                        ? JavaCode.of("the document's defaults")
                        : JavaCode.of("nothing set"),
                calls(members.stream().filter(MemberCode::preset).toList(), true),
                calls(members, false),
                Layout.lines(BUILDER, fields),
                setters,
                !demanded.isEmpty(),
                condition(demanded, bits),
                fieldChecks(demanded, bits),
                Layout.filled(
                        "            return new ".length() + name.simpleName().length(),
                        12,
                        members.stream().map(member -> JavaCode.of("%", member.name())).toList(),
                        ";".length()));
    }

    private RecordView.Setter setter(MemberCode member, MissingBits bits) {
        String deprecation = member.member().docs().deprecation();
        Javadoc doc = MemberDocs.of(member.member())
                .param(member.name(), Javadoc.markup(member.member().nullable() ? "the value, or null" : "the value"))
                .returns(Javadoc.markup("this builder"));
        List<JavaCode> body = new ArrayList<>(member.assignment());
        body.addAll(bits.set(member));
        return new RecordView.Setter(
                DocComment.of(MemberDocs.deprecation(doc, deprecation), BUILDER),
                deprecation != null,
                member.name(),
                member.declaration(),
                Layout.lines(12, body));
    }

    /** Calls of setters, as many on a line as fit. */
    private JavaCode calls(List<MemberCode> set, boolean toDefaults) {
        List<JavaCode> calls = new ArrayList<>();
        for (MemberCode member : set) {
            JavaCode value = toDefaults ? member.defaultExpression() : JavaCode.of("%", member.name());
            calls.add(JavaCode.of(".%(%)", member.name(), value));
        }
        return Layout.fill("        return new Builder()".length(), BODY + BODY, calls, Layout.Between.CALLS, ";".length());
    }

    private JavaCode condition(List<MemberCode> demanded, MissingBits bits) {
        List<JavaCode> conditions = new ArrayList<>(bits.conditions());
        for (MemberCode member : demanded) {
            if (!member.primitive()) {
                conditions.add(JavaCode.of("% == null", member.name()));
            }
        }
        return Layout.fill("            return ".length(), 12, conditions, Layout.Between.OR, ";".length());
    }

    private JavaCode fieldChecks(List<MemberCode> demanded, MissingBits bits) {
        List<JavaCode> checks = new ArrayList<>();
        for (MemberCode member : demanded) {
            JavaCode missing = member.primitive() ? bits.missing(member) : JavaCode.of("% == null", member.name());
            JavaString java = JavaString.of(member.member().name());
            JavaString wire = member.wireName();
            checks.add(java.equals(wire)
                    ? JavaCode.of("%.add(%, %)", Layout.newLine(12), java, missing)
                    : JavaCode.of("%.add(%, %, %)", Layout.newLine(12), java, wire, missing));
        }
        return JavaCode.join("", checks);
    }

    private RecordView.Codec codec(boolean checked) {
        Codecs codecs = new Codecs(rendering.names(), imports);
        for (String used : List.of("JsonCodec", "JsonReader", "JsonWriter")) {
            imports.name(rendering.names().runtime("json", used));
        }
        List<JavaCode> reads = new ArrayList<>();
        List<JavaCode> writes = new ArrayList<>();
        JavaCode otherwise = JavaCode.of("in.skip();");
        for (MemberCode member : members) {
            if (member.member().additional()) {
                JavaCode values = codecs.codec(((MapType) member.member().type()).values());
                otherwise = JavaCode.of("builder.%.put(name, in.undeclared(%));", member.name(), values);
                writes.add(JavaCode.of("out.members(value.%(), %);", member.name(), values));
                continue;
            }
            boolean orNull = member.member().nullable();
            JavaCode literal = JavaCode.of("%", member.wireName());
            JavaCode read = codecs.read(member.member().type(), orNull);
            reads.add(JavaCode.of("case % -> builder.%(%);", literal, member.name(), read));
            boolean nullWritten = member.member().required() && member.member().type().admitsNull();
            JavaCode value = JavaCode.of("value.%()", member.name());
            writes.add(codecs.write(literal, value, member.member().type(), nullWritten));
        }
        return new RecordView.Codec(
                simpleName, checked, Layout.lines(20, reads), otherwise, Layout.lines(12, writes));
    }

    private Optional<RecordView.Masked> masked() {
        if (members.stream().noneMatch(member -> member.member().secret())) {
            return Optional.empty();
        }
        List<JavaCode> parts = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            MemberCode member = members.get(i);
            String before = (i == 0 ? name.simpleName() + "[" : ", ") + member.member().name() + "=";
            JavaCode value = member.member().secret()
                    ? JavaCode.of("%.mask(%)", imports.name(rendering.names().runtime("", "Secrets")), member.name())
                    : JavaCode.of("%", member.name());
            parts.add(JavaCode.of("% + %", JavaString.of(before), value));
        }
        parts.add(JavaCode.of("%", JavaString.of("]")));
        return Optional.of(new RecordView.Masked(Layout.fill("        return ".length(), 8, parts, Layout.Between.PLUS, ";".length())));
    }
}
