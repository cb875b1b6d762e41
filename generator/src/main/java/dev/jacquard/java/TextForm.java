package dev.jacquard.java;

import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.JavaString;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The text form of a model or request: what a record would show, without secrets. */
final class TextForm {
    private static final int BODY = 8;

    private final Rendering rendering;
    private final String typeName;
    private final Imports imports;
    private final List<MemberCode> members;
    private final Function<MemberCode, JavaCode> value;

    /**
     * A text form.
     *
     * @param rendering what all files share
     * @param typeName the name of the type
     * @param imports the file's imports
     * @param members the members
     * @param value the expression that gives a member's value
     */
    TextForm(
            Rendering rendering,
            String typeName,
            Imports imports,
            List<MemberCode> members,
            Function<MemberCode, JavaCode> value) {
        this.rendering = rendering;
        this.typeName = typeName;
        this.imports = imports;
        this.members = members;
        this.value = value;
    }

    /** The expression; it may call methods that it adds. */
    JavaCode expression(List<MethodView> methods) {
        if (Split.fits(members)) {
            return sum(labelled(members, typeName + "[", "]"));
        }
        List<JavaCode> calls = new ArrayList<>();
        calls.add(JavaCode.of("%", JavaString.of(typeName + "[")));
        List<List<MemberCode>> parts = Split.of(members);
        for (int i = 0; i < parts.size(); i++) {
            Identifier name = Split.name("text", members, i);
            JavaCode text = sum(labelled(parts.get(i), i == 0 ? "" : ", ", ""));
            methods.add(new MethodView(
                    name, JavaCode.of("private String %()", name), Layout.lines(BODY, List.of(JavaCode.of("return %;", text)))));
            calls.add(JavaCode.of("%()", name));
        }
        calls.add(JavaCode.of("%", JavaString.of("]")));
        return sum(calls);
    }

    private List<JavaCode> labelled(List<MemberCode> part, String start, String end) {
        List<JavaCode> pieces = new ArrayList<>();
        String before = start;
        for (MemberCode member : part) {
            JavaString label = JavaString.of(before + member.member().name() + "=");
            pieces.add(JavaCode.of("% + %", label, shown(member)));
            before = ", ";
        }
        if (!end.isEmpty()) {
            pieces.add(JavaCode.of("%", JavaString.of(part.isEmpty() ? start + end : end)));
        }
        return pieces;
    }

    private JavaCode shown(MemberCode member) {
        return member.member().secret()
                ? JavaCode.of("%.mask(%)", imports.name(rendering.names().runtime("", "Secrets")), value.apply(member))
                : value.apply(member);
    }

    private static JavaCode sum(List<JavaCode> pieces) {
        return Layout.fill(BODY + "return ".length(), BODY, pieces, Layout.Between.PLUS, ";".length());
    }
}
