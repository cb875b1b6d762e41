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
    private final boolean globals;

    /**
     * Methods that give builders.
     *
     * @param members the members
     * @param globals whether those that are global parameters come from the builder that requests share
     */
    BuilderStarts(List<MemberCode> members, boolean globals) {
        this.members = members;
        this.globals = globals;
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
                body(
                        JavaCode.of("new Builder()"),
                        preset,
                        MemberCode::defaultExpression,
                        "defaults",
                        "private static void",
                        methods),
                body(
                        globals ? JavaCode.of("new Builder().globals(this)") : JavaCode.of("new Builder()"),
                        members.stream().filter(member -> !globals || !member.global()).toList(),
                        value,
                        "copy",
                        "private void",
                        methods));
    }

    private JavaCode body(
            JavaCode fresh,
            List<MemberCode> set,
            Function<MemberCode, JavaCode> value,
            String wish,
            String modifiers,
            List<MethodView> methods) {
        // A default takes up to 100 bytes: ten decimal numbers.
        List<List<MemberCode>> parts = Split.of(set, 50);
        if (parts.size() <= 1) {
            JavaCode start = JavaCode.of("return %", fresh);
            return Layout.lines(BODY, List.of(JavaCode.of("%%;", start, calls(start, set, value))));
        }
        Identifier builder = Split.unused("builder", members);
        List<JavaCode> statements = new ArrayList<>();
        statements.add(JavaCode.of("Builder % = %;", builder, fresh));
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
