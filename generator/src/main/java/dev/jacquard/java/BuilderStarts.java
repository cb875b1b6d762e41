package dev.jacquard.java;

import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The methods that give new builders: one with the document's defaults, one with the values of what is there. */
final class BuilderStarts {
    private static final int BODY = 8;

    private final List<MemberCode> members;

    BuilderStarts(List<MemberCode> members) {
        this.members = members;
    }

    /**
     * The bodies of the methods.
     *
     * @param value the expression that gives a member's value
     * @param methods takes the methods that they call
     */
    RecordView.Starts view(Function<MemberCode, JavaCode> value, List<MethodView> methods) {
        List<MemberCode> preset = members.stream().filter(MemberCode::preset).toList();
        return new RecordView.Starts(
                preset.isEmpty() ? JavaCode.of("nothing set") : JavaCode.of("the document's defaults"),
                body(preset, MemberCode::defaultExpression, "defaults", "private static void", methods),
                body(members, value, "copy", "private void", methods));
    }

    private JavaCode body(
            List<MemberCode> set,
            Function<MemberCode, JavaCode> value,
            String wish,
            String modifiers,
            List<MethodView> methods) {
        // A default takes up to 100 bytes: ten decimal numbers.
        List<List<MemberCode>> parts = Split.of(set, 50);
        if (parts.size() == 1) {
            JavaCode start = JavaCode.of("return new Builder()");
            return Layout.lines(BODY, List.of(JavaCode.of("%%;", start, calls(start, set, value))));
        }
        Identifier builder = Split.unused("builder", members);
        List<JavaCode> statements = new ArrayList<>();
        statements.add(JavaCode.of("Builder % = new Builder();", builder));
        for (int i = 0; i < parts.size(); i++) {
            Identifier name = Split.name(wish, members, i);
            JavaCode start = JavaCode.of("%", builder);
            methods.add(new MethodView(
                    name,
                    JavaCode.of(modifiers + " %(Builder %)", name, builder),
                    Layout.lines(BODY, List.of(JavaCode.of("%%;", start, calls(start, parts.get(i), value))))));
            statements.add(JavaCode.of("%(%);", name, builder));
        }
        statements.add(JavaCode.of("return %;", builder));
        return Layout.lines(BODY, statements);
    }

    /** Calls of setters, as many on a line as fit. */
    private static JavaCode calls(JavaCode start, List<MemberCode> set, Function<MemberCode, JavaCode> value) {
        List<JavaCode> calls = new ArrayList<>();
        for (MemberCode member : set) {
            calls.add(JavaCode.of(".%(%)", member.name(), value.apply(member)));
        }
        return Layout.fill(BODY + Layout.length(start), BODY, calls, Layout.Between.CALLS, ";".length());
    }
}
