package dev.jacquard.java;

import dev.jacquard.api.Property.Access;
import dev.jacquard.escape.DocComment;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.JavaString;
import dev.jacquard.escape.Javadoc;
import dev.jacquard.names.JavaType;
import dev.jacquard.names.MemberKey;
import java.util.ArrayList;
import java.util.List;

/** The builder of a model or request. */
final class BuilderCode {
    private static final int BODY = 8;
    private static final int STATEMENT = 12;

    private final Rendering rendering;
    private final Identifier type;
    private final Imports imports;
    private final List<MemberCode> members;
    private final List<MemberCode> own;
    private final List<MemberCode> demanded;
    private final MissingBits bits;
    private final Identifier make;
    private final Identifier in;
    private final boolean globals;
    private final List<MethodView> methods = new ArrayList<>();

    /**
     * A builder.
     *
     * @param rendering what all files share
     * @param type the type that it makes
     * @param imports the file's imports
     * @param members the members
     * @param globals whether those that are global parameters come from the builder that requests share
     */
    BuilderCode(
            Rendering rendering, Identifier type, Imports imports, List<MemberCode> members, boolean globals) {
        this.rendering = rendering;
        this.type = type;
        this.imports = imports;
        this.members = members;
        this.globals = globals;
        this.own = members.stream().filter(member -> !globals || !member.global()).toList();
        this.demanded = members.stream().filter(MemberCode::demanded).toList();
        this.bits = new MissingBits(demanded.stream().filter(MemberCode::primitive).toList(), members);
        this.make = Split.unused("make", members);
        this.in = Split.unused("in", members);
    }

    /** Whether it makes values of what was read, by a method of its own: in JSON other members must be there. */
    private boolean reads(boolean json) {
        return json && !demanded.isEmpty();
    }

    /** The expression by which a codec makes the value of what it read. */
    JavaCode made() {
        return demanded.isEmpty() ? JavaCode.of("builder.build()") : JavaCode.of("builder.%(in)", make);
    }

    /**
     * The builder's code.
     *
     * @param json whether the type is read from JSON
     * @param arguments the arguments of the type's constructor, in parentheses
     */
    RecordView.Builder view(boolean json, JavaCode arguments) {
        PatchCode patch = new PatchCode(rendering, imports, members);
        List<JavaCode> fields = new ArrayList<>(bits.fields());
        own.forEach(member -> fields.add(member.field()));
        List<RecordView.Setter> setters = new ArrayList<>();
        own.forEach(member -> {
            List<JavaCode> body = new ArrayList<>(member.assignment());
            body.addAll(bits.set(member));
            patch.forget(member).ifPresent(body::add);
            setters.add(setter(rendering, member, body));
            patch.setter(member).ifPresent(setters::add);
        });
        patch.note().ifPresent(methods::add);
        JavaCode check = demanded.isEmpty() ? JavaCode.of("") : check(json);
        return new RecordView.Builder(
                type,
                globals ? JavaCode.of(" extends %.Builder<Builder>", globalsType()) : JavaCode.of(""),
                fields.isEmpty() ? JavaCode.of("") : JavaCode.of("%\n", Layout.lines(BODY, fields)),
                setters,
                !demanded.isEmpty(),
                reads(json),
                make,
                in,
                check,
                arguments,
                List.copyOf(methods));
    }

    private JavaCode globalsType() {
        return imports.name(rendering.names().globals());
    }

    /** The declarations in its body. */
    TypeOutline outline(RecordView.Builder view) {
        TypeOutline outline = TypeOutline.of("Builder")
                .with(bits.names())
                .with(own.stream().map(member -> member.member().name()).toList())
                .with("Builder")
                .with(view.setters().stream().map(setter -> setter.name().toString()).toList())
                .with("build")
                .with(MethodView.names(view.methods()));
        return view.reads() ? outline.with(make.toString()) : outline;
    }

    /** The setter of a member with the statements by which it takes the value. */
    static RecordView.Setter setter(Rendering rendering, MemberCode member, List<JavaCode> body) {
        String deprecation = member.member().docs().deprecation();
        Javadoc doc = member.docs().method("Sets")
                .param(member.name(), Javadoc.markup(words(rendering, member)))
                .returns(Javadoc.markup("this builder"));
        return new RecordView.Setter(
                DocComment.of(MemberDocs.deprecation(doc, deprecation), BODY),
                deprecation != null,
                member.name(),
                member.declaration(),
                Layout.lines(STATEMENT, body));
    }

    private static String words(Rendering rendering, MemberCode member) {
        if (!member.member().nullable()) {
            return "the value";
        }
        if (rendering.api().globals().stream().anyMatch(global -> MemberKey.of(global).equals(member.member().key()))) {
            return "the value; null to send the client's";
        }
        return member.member().nullWritten() ? "the value, which may be null" : "the value; null to leave it out";
    }

    /** The statements that end with an exception where something is missing. */
    private JavaCode check(boolean json) {
        JavaCode missing = imports.name(rendering.names().runtime("", "MissingFields"));
        imports.name(rendering.names().runtime("", "MissingFieldsException"));
        JavaString name = JavaString.of(type.toString());
        if (json) {
            reader();
        }
        if (!Split.fits(demanded)) {
            return parts(json, missing, name);
        }
        JavaCode condition = Layout.fill(
                STATEMENT + "if (".length(), STATEMENT, conditions(), Layout.Between.OR, ") {".length());
        List<JavaCode> calls = additions(demanded);
        calls.add(json ? JavaCode.of(".report(%, %);", name, in) : JavaCode.of(".exception(%);", name));
        JavaCode start = JavaCode.of(json ? "new %()" : "throw new %()", missing);
        int column = STATEMENT + 4;
        JavaCode chain = Layout.fill(column + Layout.length(start), column, calls, Layout.Between.CALLS, 0);
        return Layout.lines(
                STATEMENT,
                List.of(
                        JavaCode.of("if (%) {", condition),
                        JavaCode.of("    %%", start, chain),
                        JavaCode.of("}")));
    }

    /** The same, where there is too much to look at for one method. */
    private JavaCode parts(boolean json, JavaCode missing, JavaString typeName) {
        Identifier all = Split.unused("missing", members);
        List<JavaCode> statements = new ArrayList<>();
        statements.add(JavaCode.of("% % = new %();", missing, all, missing));
        List<List<MemberCode>> parts = Split.of(demanded);
        for (int i = 0; i < parts.size(); i++) {
            Identifier name = Split.name("check", members, i);
            JavaCode chain = Layout.fill(
                    STATEMENT + all.toString().length(), STATEMENT, additions(parts.get(i)), Layout.Between.CALLS, 1);
            JavaCode reader = json ? JavaCode.of(", % %", reader(), in) : JavaCode.of("");
            methods.add(new MethodView(
                    name,
                    JavaCode.of("private void %(% %%)", name, missing, all, reader),
                    Layout.lines(STATEMENT, List.of(JavaCode.of("%%;", all, chain)))));
            statements.add(json ? JavaCode.of("%(%, %);", name, all, in) : JavaCode.of("%(%);", name, all));
        }
        statements.add(json
                ? JavaCode.of("%.report(%, %);", all, typeName, in)
                : JavaCode.of("%.report(%, null);", all, typeName));
        return Layout.lines(STATEMENT, statements);
    }

    private JavaCode reader() {
        return imports.nullable(JavaType.of(rendering.names().runtime("json", "JsonReader")));
    }

    private List<JavaCode> conditions() {
        List<JavaCode> conditions = new ArrayList<>(bits.conditions());
        for (MemberCode member : demanded) {
            if (!member.primitive()) {
                JavaCode missing = missing(member);
                boolean both = member.member().access() == Access.READ_WRITE;
                conditions.add(both ? missing : JavaCode.of("(%)", missing));
            }
        }
        return conditions;
    }

    private List<JavaCode> additions(List<MemberCode> part) {
        List<JavaCode> calls = new ArrayList<>();
        for (MemberCode member : part) {
            JavaString java = JavaString.of(member.member().name());
            JavaString wire = member.wireName();
            calls.add(java.equals(wire)
                    ? JavaCode.of(".add(%, %)", java, missing(member))
                    : JavaCode.of(".add(%, %, %)", java, wire, missing(member)));
        }
        return calls;
    }

    /** Whether a member is missing: what travels one way, on that way alone. */
    private JavaCode missing(MemberCode member) {
        if (member.primitive()) {
            return bits.missing(member);
        }
        return switch (member.member().access()) {
            case READ_WRITE -> JavaCode.of("% == null", member.name());
            case READ_ONLY -> JavaCode.of("% == null && % != null", member.name(), in);
            case WRITE_ONLY -> JavaCode.of("% == null && % == null", member.name(), in);
        };
    }
}
