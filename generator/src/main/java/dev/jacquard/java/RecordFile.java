package dev.jacquard.java;

import dev.jacquard.escape.DocComment;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
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
    private final ObjectShape shape;
    private final ClassName name;
    private final Identifier simpleName;
    private final Imports imports;
    private final List<MemberCode> members = new ArrayList<>();
    private final BranchOf unions;

    private RecordFile(Rendering rendering, ObjectShape shape) {
        this.rendering = rendering;
        this.shape = shape;
        this.name = shape.name();
        this.simpleName = Identifier.ofType(name.simpleName());
        this.imports = new Imports(
                name, "Builder", "Codec", CheckCode.name(name).toString(), XmlModelCode.name(name).toString());
        this.unions = new BranchOf(rendering, shape, imports);
        unions.hide();
        shape.members().forEach(member -> members.add(new MemberCode(member, rendering, imports)));
    }

    static JavaFile of(Rendering rendering, ObjectShape shape) {
        return new RecordFile(rendering, shape).file();
    }

    private JavaFile file() {
        Javadoc doc = shape.text().then(Javadoc.markup("Use the builder: the constructor changes whenever the document gains"
                + " or loses a member."));
        for (MemberCode member : members) {
            doc = doc.param(member.name(), member.docs().tag());
        }
        JavaCode components = Layout.columns(
                "public record ".length() + name.simpleName().length(),
                0,
                members.stream().map(MemberCode::declaration).toList(),
                " {".length());
        Optional<RecordView.Constructor> constructor = constructor();
        BuilderCode builderCode = new BuilderCode(rendering, simpleName, imports, members, shape.globals());
        RecordView.Builder builder = builderCode.view(shape.json(), arguments());
        Optional<RecordView.Codec> codec = shape.json()
                ? Optional.of(new CodecCode(rendering, simpleName, imports, members).view(builderCode.made()))
                : Optional.empty();
        Optional<XmlView> xml = new XmlModelCode(rendering, imports).of(shape);
        Optional<CheckView> check = new CheckCode(rendering, imports).of(shape, members);
        List<MethodView> methods = new ArrayList<>();
        RecordView.Starts starts = new BuilderStarts(members, shape.globals()).view(RecordFile::component, methods);
        Optional<JavaCode> masked = members.stream().anyMatch(member -> member.member().secret())
                ? Optional.of(new TextForm(rendering, name.simpleName(), imports, members, RecordFile::component)
                        .expression(methods))
                : Optional.empty();
        JavaCode implemented = unions.implemented(end(components));
        List<RecordView.Accessor> accessors = accessors();
        RecordView view = new RecordView(
                rendering.header(),
                QualifiedName.of(name.packageName()),
                Rendering.imports(imports),
                !imports.isEmpty(),
                DocComment.of(doc, 0),
                shape.deprecated(),
                !shape.deprecated() && (rendering.deprecations().in(shape.members()) || unions.deprecated()),
                simpleName,
                components,
                implemented,
                constructor,
                accessors,
                starts,
                builder,
                codec,
                xml,
                check,
                masked,
                methods);
        return rendering.file(name, "record", view, outline(view, builderCode.outline(builder)));
    }

    private TypeOutline outline(RecordView view, TypeOutline builder) {
        List<String> names = members.stream().map(member -> member.member().name()).toList();
        TypeOutline outline = TypeOutline.of(name.simpleName())
                .with(names)
                .with(view.accessors().stream().map(accessor -> accessor.name().toString()).toList())
                .with("builder", "toBuilder")
                .with(MethodView.names(view.methods()))
                .nesting(builder);
        if (view.constructor().isPresent()) {
            outline = outline.with(name.simpleName());
        }
        if (view.masked().isPresent()) {
            outline = outline.with("toString");
        }
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

    private Optional<RecordView.Constructor> constructor() {
        List<JavaCode> copies = new ArrayList<>();
        Javadoc doc = Javadoc.markup("Takes copies that nobody else can change.");
        for (MemberCode member : members) {
            doc = doc.param(member.name(), Javadoc.markup("{@link #%}", member.name()));
            if (member.copied()) {
                copies.add(JavaCode.of("% = %;", member.name(), member.held(component(member))));
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
                Javadoc doc = member.docs().method("Returns")
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
                members.stream().map(RecordFile::component).toList(),
                ";".length());
    }

    /** The column at which the components end. */
    private int end(JavaCode components) {
        String code = components.toString();
        int line = code.lastIndexOf('\n');
        return line < 0 ? "public record ".length() + name.simpleName().length() + code.length() : code.length() - line - 1;
    }

    private static JavaCode component(MemberCode member) {
        return JavaCode.of("%", member.name());
    }
}
