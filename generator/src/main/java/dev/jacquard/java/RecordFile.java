package dev.jacquard.java;

import dev.jacquard.api.UnionType;
import dev.jacquard.escape.DocComment;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.JavaString;
import dev.jacquard.escape.Javadoc;
import dev.jacquard.escape.QualifiedName;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.Member;
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
            doc = doc.param(member.name(), MemberDocs.of(member.member(), rendering));
        }
        JavaCode components = Layout.columns(
                "public record ".length() + name.simpleName().length(),
                0,
                members.stream().map(MemberCode::declaration).toList(),
                unions.isEmpty() ? " {".length() : Layout.WIDTH);
        Optional<RecordView.Constructor> constructor = constructor();
        BuilderCode builderCode = new BuilderCode(rendering, simpleName, imports, members);
        RecordView.Builder builder = builderCode.view(json, arguments());
        Optional<RecordView.Codec> codec = json
                ? Optional.of(new CodecCode(rendering, simpleName, imports, members).view(builderCode.made()))
                : Optional.empty();
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
                members.stream().anyMatch(MemberCode::preset)
                        ? JavaCode.of("the document's defaults")
                        : JavaCode.of("nothing set"),
                calls(members.stream().filter(MemberCode::preset).toList(), true),
                calls(members, false),
                builder,
                codec,
                masked);
        return rendering.file(name, "record", view, outline(view, builderCode.outline(builder)));
    }

    private TypeOutline outline(RecordView view, TypeOutline builder) {
        List<String> names = members.stream().map(member -> member.member().name()).toList();
        TypeOutline outline = TypeOutline.of(name.simpleName())
                .with(names)
                .with(view.accessors().stream().map(accessor -> accessor.name().toString()).toList())
                .with("builder", "toBuilder")
                .nesting(builder);
        if (view.constructor().isPresent()) {
            outline = outline.with(name.simpleName());
        }
        if (view.masked().isPresent()) {
            outline = outline.with("toString");
        }
        return view.codec().isPresent()
                ? outline.with("JSON").nesting(CodecCode.outline(view.codec().get()))
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
                Javadoc doc = MemberDocs.ofMethod(member.member(), rendering, "Returns")
                        .returns(Javadoc.markup("the value"));
                accessors.add(new RecordView.Accessor(
                        DocComment.of(MemberDocs.deprecation(doc, deprecation), BODY), member.type(), member.name()));
            }
        }
        return accessors;
    }

    /** The arguments of the record's constructor, in parentheses. */
    private JavaCode arguments() {
        return Layout.filled(
                "            return new ".length() + name.simpleName().length(),
                12,
                members.stream().map(member -> JavaCode.of("%", member.name())).toList(),
                ";".length());
    }

    /** Calls of setters, as many on a line as fit. */
    private JavaCode calls(List<MemberCode> set, boolean toDefaults) {
        List<JavaCode> calls = new ArrayList<>();
        for (MemberCode member : set) {
            JavaCode value = toDefaults ? member.defaultExpression() : JavaCode.of("%", member.name());
            calls.add(JavaCode.of(".%(%)", member.name(), value));
        }
        return Layout.fill(
                "        return new Builder()".length(), BODY + BODY, calls, Layout.Between.CALLS, ";".length());
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
        return Optional.of(new RecordView.Masked(
                Layout.fill("        return ".length(), BODY + BODY, parts, Layout.Between.PLUS, ";".length())));
    }
}
