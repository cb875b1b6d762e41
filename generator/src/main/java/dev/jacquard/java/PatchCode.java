package dev.jacquard.java;

import dev.jacquard.escape.DocComment;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.Javadoc;
import dev.jacquard.names.JavaType;
import dev.jacquard.names.Member;
import java.util.List;
import java.util.Optional;

/** The code that tells null from absence, in models that are patches. */
final class PatchCode {
    private static final int BODY = 8;
    private static final int STATEMENT = 12;

    private final Rendering rendering;
    private final Imports imports;
    private final List<MemberCode> members;
    private final Optional<MemberCode> nulls;

    /**
     * The code of a model.
     *
     * @param rendering what all files share
     * @param imports the file's imports
     * @param members its members
     */
    PatchCode(Rendering rendering, Imports imports, List<MemberCode> members) {
        this.rendering = rendering;
        this.imports = imports;
        this.members = members;
        this.nulls = members.stream().filter(member -> member.member().nulls()).findFirst();
    }

    /** The builder's method that notes which members were read as null. */
    static Identifier noted(List<MemberCode> members) {
        return Split.unused("noted", members);
    }

    /** That method; none where nothing is noted. */
    Optional<MethodView> note() {
        return nulls.map(all -> {
            JavaCode value = imports.nullable(JavaType.of("java.lang", "Object"));
            return new MethodView(
                    noted(members),
                    JavaCode.of("private void %(String name, % value)", noted(members), value),
                    Layout.lines(
                            STATEMENT,
                            List.of(
                                    JavaCode.of("if (value == null) {"),
                                    JavaCode.of("    this.%.add(name);", all.name()),
                                    JavaCode.of("}"))));
        });
    }

    /** The statement by which a setter takes back that the member is null. */
    Optional<JavaCode> forget(MemberCode member) {
        return kept(member).map(all -> JavaCode.of("this.%.remove(%);", all.name(), member.wireName()));
    }

    /** The setter that makes a member null. */
    Optional<RecordView.Setter> setter(MemberCode member) {
        Member.Patch patch = member.member().patch();
        String name = patch == null ? null : patch.nullSetter();
        return name == null ? Optional.empty() : nulls.map(all -> {
            String deprecation = member.member().docs().deprecation();
            Javadoc doc = Javadoc.markup("Sets % to null, which is sent.", Javadoc.code(member.member().key().name()))
                    .returns(Javadoc.markup("this builder"));
            return new RecordView.Setter(
                    DocComment.of(MemberDocs.deprecation(doc, deprecation), BODY),
                    deprecation != null,
                    Identifier.of(name),
                    JavaCode.of(""),
                    Layout.lines(
                            STATEMENT,
                            List.of(
                                    JavaCode.of("this.% = null;", member.name()),
                                    JavaCode.of("this.%.add(%);", all.name(), member.wireName()))));
        });
    }

    /** The statement by which a codec writes a member that is null. */
    JavaCode write(MemberCode member, JavaCode value, int indent) {
        JavaCode start = JavaCode.of("%.write", imports.name(rendering.names().runtime("", "Nulls")));
        List<JavaCode> arguments = List.of(
                JavaCode.of("out"), JavaCode.of("%", member.wireName()), value,
                JavaCode.of("value.%()", nulls.orElseThrow().name()));
        return JavaCode.of("%%;", start, Layout.filled(indent + Layout.length(start), indent, arguments, 1));
    }

    private Optional<MemberCode> kept(MemberCode member) {
        return member.member().nullKept() ? nulls : Optional.empty();
    }
}
