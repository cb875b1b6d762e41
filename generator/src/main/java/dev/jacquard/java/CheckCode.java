package dev.jacquard.java;

import dev.jacquard.api.Constraints;
import dev.jacquard.api.Property.Access;
import dev.jacquard.api.Type;
import dev.jacquard.api.UnionType;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.JavaString;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The code that checks the members of a model, or the parameters and the body of a request. */
final class CheckCode {
    /** The simple name of the nested class. */
    static final String NAME = "Check";

    private static final int STATEMENT = 12;

    private final Rendering rendering;
    private final Imports imports;
    private final CheckRules rules;

    CheckCode(Rendering rendering, Imports imports) {
        this.rendering = rendering;
        this.imports = imports;
        this.rules = new CheckRules(rendering.checks(), rendering.names(), imports);
    }

    /** The check of a model; empty if it need not be checked. */
    Optional<CheckView> of(ObjectShape shape, List<MemberCode> members) {
        if (!shape.checked()) {
            return Optional.empty();
        }
        List<JavaCode> statements = new ArrayList<>();
        if (CheckRules.sized(shape.sizes())) {
            statements.add(count(shape, members));
        }
        for (MemberCode member : members) {
            if (member.member().access() != Access.READ_ONLY) {
                JavaCode value = JavaCode.of("value.%()", member.name());
                Member each = member.member();
                call(new Checked(each.name(), each.type(), each.constraints(), value))
                        .ifPresent(call -> statements.add(JavaCode.of("out%;", call)));
            }
        }
        return Optional.of(view(shape.name(), statements));
    }

    /** The check of a union; empty if it need not be checked. */
    Optional<CheckView> of(UnionType union, List<UnionBranch> branches) {
        if (!rendering.checks().of(union.pointer())) {
            return Optional.empty();
        }
        List<JavaCode> statements = new ArrayList<>();
        for (int i = 0; i < branches.size(); i++) {
            UnionBranch branch = branches.get(i);
            JavaCode value = branch.model() ? JavaCode.of("branch") : JavaCode.of("branch.value()");
            Optional<JavaCode> check = rules.check(branch.type(), union.branches().get(i).constraints());
            if (check.isPresent()) {
                statements.add(JavaCode.of(
                        "if (value instanceof % branch) {%%.check(out, %);%}",
                        branch.javaName(),
                        JavaCode.of("\n                "),
                        check.get(),
                        value,
                        JavaCode.of("\n            ")));
            }
        }
        return Optional.of(view(rendering.names().type(union.pointer()), statements));
    }

    private CheckView view(ClassName owner, List<JavaCode> statements) {
        imports.name(rendering.names().runtime("", "ValueCheck"));
        Identifier type = Identifier.ofType(owner.simpleName());
        List<List<JavaCode>> parts = Split.of(statements);
        List<MethodView> methods = new ArrayList<>();
        List<JavaCode> body = new ArrayList<>(parts.get(0));
        for (int i = 1; i < parts.size(); i++) {
            Identifier name = Split.name("check", List.of(), i);
            body.add(JavaCode.of("%(out, value);", name));
            methods.add(new MethodView(
                    name,
                    JavaCode.of("private static void %(% out, % value)", name, violations(), type),
                    Layout.lines(STATEMENT, parts.get(i))));
        }
        violations();
        return new CheckView(type, name(owner), Layout.lines(STATEMENT, body), List.copyOf(methods));
    }

    static Identifier name(ClassName file) {
        return Nested.name(file, NAME);
    }

    /** The statement that checks a request before it is made; empty if nothing of it need be checked. */
    Optional<JavaCode> request(Identifier operation, List<Checked> values) {
        if (!rendering.checks().any()) {
            return Optional.empty();
        }
        List<JavaCode> calls = new ArrayList<>();
        for (Checked checked : values) {
            call(checked).ifPresent(calls::add);
        }
        if (calls.isEmpty()) {
            return Optional.empty();
        }
        calls.add(JavaCode.of(".check();"));
        return Optional.of(JavaCode.of(
                "new %(%)%", violations(), JavaString.of(operation.toString()), Layout.steps(STATEMENT, calls)));
    }

    /**
     * A value that may have to be checked.
     *
     * @param name its name for messages
     * @param type its type
     * @param constraints what it must satisfy
     * @param value the expression that gives it
     */
    record Checked(String name, Type type, Constraints constraints, JavaCode value) {}

    private Optional<JavaCode> call(Checked checked) {
        return rules.check(checked.type(), checked.constraints()).map(check -> {
            JavaString name = JavaString.of(checked.name());
            JavaCode value = checked.value();
            JavaCode line = JavaCode.of(".member(%, %, %)", name, value, check);
            if (STATEMENT + 8 + Layout.length(line) + 1 <= Layout.WIDTH) {
                return line;
            }
            JavaCode next = Layout.newLine(STATEMENT + 8);
            return JavaCode.of(".member(%%, %,%%)", next, name, value, next, check);
        });
    }

    private static JavaCode count(ObjectShape shape, List<MemberCode> members) {
        List<JavaCode> arguments = new ArrayList<>();
        arguments.add(CheckRules.bounds(shape.sizes()));
        JavaCode others = JavaCode.of("0");
        List<JavaCode> values = new ArrayList<>();
        for (MemberCode member : members) {
            JavaCode value = JavaCode.of("value.%()", member.name());
            if (member.member().additional() || member.member().nulls()) {
                boolean first = others.toString().equals("0");
                others = first ? JavaCode.of("%.size()", value) : JavaCode.of("% + %.size()", others, value);
            } else {
                values.add(member.member().nullWritten() ? JavaCode.of("true") : value);
            }
        }
        arguments.add(others);
        arguments.addAll(values);
        return JavaCode.of(
                "out.members%;", Layout.filled(STATEMENT + "out.members".length(), STATEMENT, arguments, 1));
    }

    private JavaCode violations() {
        return imports.name(rendering.names().runtime("", "ConstraintViolations"));
    }
}
