package dev.jacquard.java;

import dev.jacquard.escape.DocComment;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.Javadoc;
import dev.jacquard.escape.QualifiedName;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.Member;
import dev.jacquard.names.SharedGlobals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The file of what requests have in common that take all global parameters: their accessors, and what sets them. */
final class GlobalsFile {
    private static final int BODY = 4;
    private static final int BUILDER = 8;
    private static final int STATEMENT = 12;

    private GlobalsFile() {}

    /**
     * What requests have in common.
     *
     * @param header the comment at the top
     * @param packageName the package
     * @param imports the imports, sorted
     * @param suppressed whether it uses deprecated things
     * @param name its name
     * @param accessors the methods that give the parameters
     * @param fields the builder's fields, one a line
     * @param setters the builder's setters
     * @param copies the statements by which the builder takes over those of another request, one a line
     */
    record View(
            DocComment header,
            QualifiedName packageName,
            List<ImportView> imports,
            boolean suppressed,
            Identifier name,
            List<Accessor> accessors,
            JavaCode fields,
            List<RecordView.Setter> setters,
            JavaCode copies) {}

    /**
     * A method that gives a parameter.
     *
     * @param doc its documentation
     * @param type its type
     * @param name its name
     */
    record Accessor(DocComment doc, JavaCode type, Identifier name) {}

    /** The file; empty if there is nothing in common. */
    static Optional<JavaFile> of(Rendering rendering) {
        if (!SharedGlobals.exist(rendering.api())) {
            return Optional.empty();
        }
        ClassName name = rendering.names().globals();
        Imports imports = new Imports(name, "Builder");
        List<Member> members = SharedGlobals.members(rendering.api(), rendering.names());
        List<Accessor> accessors = new ArrayList<>();
        List<JavaCode> fields = new ArrayList<>();
        List<RecordView.Setter> setters = new ArrayList<>();
        List<JavaCode> copies = new ArrayList<>();
        for (Member member : members) {
            MemberCode code = new MemberCode(member, rendering, imports);
            Javadoc doc = new MemberDocs(member, rendering).method("Returns").returns(Javadoc.markup("the value, or null"));
            accessors.add(new Accessor(DocComment.of(doc, BODY), code.type(), code.name()));
            fields.add(JavaCode.of("%;", code.declaration()));
            setters.add(BuilderCode.setter(rendering, code, code.assignment()));
            copies.add(JavaCode.of("% = request.%();", code.name(), code.name()));
        }
        View view = new View(
                rendering.header(),
                QualifiedName.of(name.packageName()),
                Rendering.imports(imports),
                rendering.deprecations().in(members),
                Identifier.ofType(name.simpleName()),
                accessors,
                Layout.lines(BUILDER, fields),
                setters,
                Layout.lines(STATEMENT, copies));
        List<String> names = members.stream().map(Member::name).toList();
        TypeOutline builder =
                TypeOutline.of("Builder").with(names).with("Builder").with(names).with("globals", "self");
        TypeOutline outline = TypeOutline.of(name.simpleName()).with(names).nesting(builder);
        return Optional.of(rendering.file(name, "globals", view, outline));
    }
}
