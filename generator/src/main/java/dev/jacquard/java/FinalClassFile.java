package dev.jacquard.java;

import dev.jacquard.escape.DocComment;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.Javadoc;
import dev.jacquard.escape.QualifiedName;
import dev.jacquard.names.JavaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the file of a final class with a builder. Its fields are set by one constructor, which takes the builder; where that
 * would be too long, nested classes hold parts of them.
 */
final class FinalClassFile {
    private static final int BODY = 4;
    private static final int STATEMENT = 8;

    /** How many fields a constructor sets: up to 11 bytes each. */
    private static final int FIELDS = 500;

    private final Rendering rendering;
    private final ObjectShape shape;
    private final Identifier type;
    private final Imports imports;
    private final List<MemberCode> members = new ArrayList<>();
    private final List<Identifier> parts = new ArrayList<>();
    private final BranchOf unions;
    private final Map<MemberCode, JavaCode> values = new HashMap<>();

    private FinalClassFile(Rendering rendering, ObjectShape shape) {
        this.rendering = rendering;
        this.shape = shape;
        this.type = Identifier.ofType(shape.name().simpleName());
        for (int start = 0; shape.members().size() > FIELDS && start < shape.members().size(); start += FIELDS) {
            parts.add(Nested.name(shape.name(), "Part" + (parts.size() + 1)));
        }
        List<String> nested = new ArrayList<>(List.of(
                "Builder", "Codec", CheckCode.name(shape.name()).toString(),
                XmlModelCode.name(shape.name()).toString()));
        parts.forEach(part -> nested.add(part.toString()));
        this.imports = new Imports(shape.name(), nested.toArray(new String[0]));
        this.unions = new BranchOf(rendering, shape, imports);
        unions.hide();
        shape.members().forEach(member -> members.add(new MemberCode(member, rendering, imports)));
        for (int i = 0; i < members.size(); i++) {
            JavaCode field = JavaCode.of("%", members.get(i).name());
            values.put(members.get(i), parts.isEmpty() ? field : JavaCode.of("%.%", part(i / FIELDS), field));
        }
    }

    static JavaFile of(Rendering rendering, ObjectShape shape) {
        return new FinalClassFile(rendering, shape).file();
    }

    /** The field that holds a part; a member may have the same name only where there are no parts. */
    private Identifier part(int index) {
        return Split.name("part", members, index);
    }

    private JavaFile file() {
        BuilderCode builderCode = new BuilderCode(rendering, type, imports, members, shape.globals());
        RecordView.Builder builder = builderCode.view(shape.json(), JavaCode.of("(this)"));
        Optional<RecordView.Codec> codec = shape.json()
                ? Optional.of(new CodecCode(rendering, type, imports, members).view(builderCode.made()))
                : Optional.empty();
        Optional<XmlView> xml = new XmlModelCode(rendering, imports).of(shape);
        Optional<CheckView> check = new CheckCode(rendering, imports).of(shape, members);
        List<MethodView> methods = new ArrayList<>();
        RecordView.Starts starts = new BuilderStarts(members, shape.globals()).view(values::get, methods);
        FinalClassView.Equality equality = new Equality(type, imports, members, values::get).view(methods);
        JavaCode text = new TextForm(rendering, type.toString(), imports, members, values::get).expression(methods);
        List<FinalClassView.State> held = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int end = Math.min((i + 1) * FIELDS, members.size());
            held.add(state(parts.get(i), members.subList(i * FIELDS, end)));
        }
        imports.nullable(JavaType.of("java.lang", "Object"));
        JavaCode implemented = unions.implemented("public final class ".length() + type.toString().length());
        FinalClassView.State state = parts.isEmpty() ? state(type, members) : parts();
        List<FinalClassView.Accessor> accessors = members.stream().map(this::accessor).toList();
        FinalClassView view = new FinalClassView(
                rendering.header(),
                QualifiedName.of(shape.name().packageName()),
                Rendering.imports(imports),
                DocComment.of(shape.text(), 0),
                shape.deprecated(),
                !shape.deprecated() && (rendering.deprecations().in(shape.members()) || unions.deprecated()),
                type,
                implemented,
                state,
                accessors,
                starts,
                equality,
                text,
                methods,
                held,
                builder,
                codec,
                xml,
                check);
        return rendering.file(shape.name(), "finalClass", view, outline(view, builderCode.outline(builder)));
    }

    private TypeOutline outline(FinalClassView view, TypeOutline builder) {
        List<String> names = members.stream().map(member -> member.member().name()).toList();
        TypeOutline outline = TypeOutline.of(type.toString())
                .with(type.toString(), "builder", "toBuilder", "equals", "hashCode", "toString")
                .with(names)
                .with(MethodView.names(view.methods()))
                .nesting(builder);
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i).toString();
            List<String> fields = names.subList(i * FIELDS, Math.min((i + 1) * FIELDS, names.size()));
            outline = outline.with(part(i).toString()).nesting(TypeOutline.of(part).with(part).with(fields));
        }
        outline = parts.isEmpty() ? outline.with(names) : outline;
        if (view.check().isPresent()) {
            outline = view.check().get().in(outline, false);
        }
        if (view.xml().isPresent()) {
            outline = view.xml().get().in(outline);
        }
        return view.codec().isPresent()
                ? outline.with("JSON").nesting(CodecCode.outline(view.codec().get()))
                : outline;
    }

    private FinalClassView.State state(Identifier owner, List<MemberCode> held) {
        List<JavaCode> fields = new ArrayList<>();
        List<JavaCode> assignments = new ArrayList<>();
        for (MemberCode member : held) {
            fields.add(JavaCode.of("private final %;", member.declaration()));
            JavaCode given = JavaCode.of("builder.%", member.name());
            assignments.add(JavaCode.of("this.% = %;", member.name(), member.held(given)));
        }
        int indent = parts.isEmpty() ? BODY : BODY + BODY;
        return new FinalClassView.State(
                owner, Layout.lines(indent, fields), Layout.lines(indent + BODY, assignments));
    }

    private FinalClassView.State parts() {
        List<JavaCode> fields = new ArrayList<>();
        List<JavaCode> assignments = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            fields.add(JavaCode.of("private final % %;", parts.get(i), part(i)));
            assignments.add(JavaCode.of("this.% = new %(builder);", part(i), parts.get(i)));
        }
        return new FinalClassView.State(
                type, Layout.lines(BODY, fields), Layout.lines(STATEMENT, assignments));
    }

    private FinalClassView.Accessor accessor(MemberCode member) {
        String deprecation = member.member().docs().deprecation();
        Javadoc doc = member.docs().tag()
                .returns(Javadoc.markup(member.member().nullable() ? "the value, or null" : "the value"));
        return new FinalClassView.Accessor(
                DocComment.of(MemberDocs.deprecation(doc, deprecation), BODY),
                deprecation != null,
                member.type(),
                member.name(),
                values.get(member));
    }
}
