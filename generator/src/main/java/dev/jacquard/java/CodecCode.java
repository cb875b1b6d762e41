package dev.jacquard.java;

import dev.jacquard.api.MapType;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import java.util.ArrayList;
import java.util.List;

/** The codec of a model: how its members are read from JSON and written to it. */
final class CodecCode {
    private static final int STATEMENT = 12;

    private final Rendering rendering;
    private final Identifier type;
    private final Imports imports;
    private final Codecs codecs;
    private final List<MemberCode> members;
    private final List<MethodView> methods = new ArrayList<>();

    /**
     * A codec.
     *
     * @param rendering what all files share
     * @param type the type that it reads and writes
     * @param imports the file's imports
     * @param members the members
     */
    CodecCode(Rendering rendering, Identifier type, Imports imports, List<MemberCode> members) {
        this.rendering = rendering;
        this.type = type;
        this.imports = imports;
        this.codecs = new Codecs(rendering.names(), imports);
        this.members = members;
    }

    /**
     * The codec's code.
     *
     * @param made the expression that makes the value of what was read
     */
    RecordView.Codec view(JavaCode made) {
        for (String used : List.of("JsonCodec", "JsonReader", "JsonWriter")) {
            imports.name(rendering.names().runtime("json", used));
        }
        List<MemberCode> declared = members.stream()
                .filter(member -> !member.member().additional() && !member.member().nulls())
                .toList();
        List<List<MemberCode>> reads = Split.of(declared);
        for (int i = 1; i < reads.size(); i++) {
            List<JavaCode> body = new ArrayList<>();
            body.add(JavaCode.of("switch (name) {"));
            reads.get(i).forEach(member -> body.add(JavaCode.of("    %", read(member))));
            body.add(JavaCode.of("    default -> %", otherwise(i, reads.size())));
            body.add(JavaCode.of("}"));
            method(part("read", i), JavaCode.of("JsonReader in, Builder builder, String name"), body);
        }
        List<JavaCode> writes = new ArrayList<>();
        List<List<MemberCode>> written = Split.of(members);
        written.get(0).forEach(member -> writes.addAll(write(member)));
        for (int i = 1; i < written.size(); i++) {
            Identifier name = part("write", i);
            writes.add(JavaCode.of("%(out, value);", name));
            List<JavaCode> body = written.get(i).stream().flatMap(member -> write(member).stream()).toList();
            method(name, JavaCode.of("JsonWriter out, % value", type), body);
        }
        return new RecordView.Codec(
                type,
                Layout.lines(20, reads.get(0).stream().map(this::read).toList()),
                otherwise(0, reads.size()),
                made,
                Layout.lines(STATEMENT, writes),
                List.copyOf(methods));
    }

    /** The declarations in its body. */
    static TypeOutline outline(RecordView.Codec view) {
        return TypeOutline.of("Codec").with("read", "write").with(MethodView.names(view.methods()));
    }

    private void method(Identifier name, JavaCode parameters, List<JavaCode> body) {
        methods.add(new MethodView(
                name, JavaCode.of("private static void %(%)", name, parameters), Layout.lines(STATEMENT, body)));
    }

    private static Identifier part(String wish, int part) {
        return Split.name(wish, List.of(), part);
    }

    private JavaCode read(MemberCode member) {
        JavaCode value = codecs.read(member.member().type(), member.member().nullable());
        JavaCode line = JavaCode.of("case % -> builder.%(%)", member.wireName(), member.name(), value);
        if (!member.member().nullKept()) {
            return JavaCode.of("%;", line);
        }
        JavaCode noted = JavaCode.of(".%(name, builder.%)", PatchCode.noted(members), member.name());
        return JavaCode.of(
                "%%;", line, Layout.fill(20 + Layout.length(line), 20, List.of(noted), Layout.Between.CALLS, 1));
    }

    /** The statement for a member that is none of a part. */
    private JavaCode otherwise(int part, int parts) {
        if (part + 1 < parts) {
            return JavaCode.of("%(in, builder, name);", part("read", part + 1));
        }
        for (MemberCode member : members) {
            if (member.member().additional()) {
                return JavaCode.of("builder.%.put(name, in.undeclared(%));", member.name(), values(member));
            }
        }
        return JavaCode.of("in.skip();");
    }

    private List<JavaCode> write(MemberCode member) {
        if (member.member().nulls()) {
            return List.of();
        }
        JavaCode value = JavaCode.of("value.%()", member.name());
        if (member.member().additional()) {
            return List.of(JavaCode.of("out.members(%, %);", value, values(member)));
        }
        JavaCode written = codecs.write(
                JavaCode.of("%", member.wireName()), value, member.member().type(), member.member().nullWritten());
        return member.member().nullKept()
                ? List.of(written, new PatchCode(rendering, imports, members).write(member, value, STATEMENT))
                : List.of(written);
    }

    private JavaCode values(MemberCode member) {
        return codecs.codec(((MapType) member.member().type()).values());
    }
}
