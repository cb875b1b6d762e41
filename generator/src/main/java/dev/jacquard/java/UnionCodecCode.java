package dev.jacquard.java;

import dev.jacquard.api.Primitive;
import dev.jacquard.api.UnionType;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.JavaNumber;
import dev.jacquard.escape.JavaString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The codec of a union: how tags and constants tell its branches, and how each is read and written. */
final class UnionCodecCode {
    /** How many cases a method has: a text to compare takes about 35 bytes, and HotSpot compiles no method over 8,000. */
    private static final int CASES = 100;

    /** How many tags stand in one case. */
    private static final int LABELS = 10;

    /** How many constants of a branch are compared before it is tried. */
    private static final int MOST_CONSTANTS = 5;

    private static final int CASE = 16;
    private static final int STATEMENT = 12;

    private final Rendering rendering;
    private final UnionType type;
    private final List<UnionBranch> branches;
    private final Imports imports;
    private final Codecs codecs;

    UnionCodecCode(Rendering rendering, UnionType type, List<UnionBranch> branches, Imports imports) {
        this.rendering = rendering;
        this.type = type;
        this.branches = branches;
        this.imports = imports;
        this.codecs = new Codecs(rendering.names(), imports);
    }

    UnionView.Codec view(Identifier union, Identifier name, Identifier unknown) {
        JavaCode count = JavaCode.of("%", JavaNumber.ofInt(branches.size()));
        JavaCode discriminator = type.discriminator() == null
                ? JavaCode.of("null")
                : JavaCode.of("%", JavaString.of(type.discriminator()));
        JavaCode visible = JavaCode.of("        @Override\n        protected");
        return new UnionView.Codec(
                union,
                name,
                unknown,
                JavaCode.of("(%, %)", count, discriminator),
                steps(union, visible, "branch", tags(), CASES / mostTags(), "tag", JavaCode.of("-1")),
                steps(union, visible, "admits", constants(), CASES / MOST_CONSTANTS, "branch, json", JavaCode.of("true")),
                steps(union, visible, "read", reads(), CASES, "branch, in",
                        JavaCode.of("throw new IllegalArgumentException(String.valueOf(branch))")),
                writes(union, unknown));
    }

    private List<JavaCode> tags() {
        List<JavaCode> cases = new ArrayList<>();
        for (int i = 0; i < branches.size(); i++) {
            List<JavaCode> labels = new ArrayList<>();
            for (String tag : branches.get(i).tags()) {
                JavaString label = JavaString.of(tag);
                if (label.isConstant()) {
                    labels.add(JavaCode.of("%", label));
                }
            }
            for (int from = 0; from < labels.size(); from += LABELS) {
                List<JavaCode> some = labels.subList(from, Math.min(labels.size(), from + LABELS));
                JavaCode row = Layout.fill(CASE + "case ".length(), CASE, some, Layout.Between.ARGUMENTS, 12);
                cases.add(JavaCode.of("case % -> %;", row, JavaNumber.ofInt(i)));
            }
        }
        return cases;
    }

    /** The most tags of a case. */
    private int mostTags() {
        int most = branches.stream().mapToInt(branch -> branch.tags().size()).max().orElse(0);
        return Math.max(1, Math.min(most, LABELS));
    }

    private List<JavaCode> constants() {
        List<JavaCode> cases = new ArrayList<>();
        for (int i = 0; i < branches.size(); i++) {
            List<JavaCode> conditions = new ArrayList<>();
            for (Map.Entry<String, String> constant : branches.get(i).constants().entrySet()) {
                if (conditions.size() == MOST_CONSTANTS) {
                    break;
                }
                conditions.add(JavaCode.of(
                        "is(json, %, %)", JavaString.of(constant.getKey()), JavaString.of(constant.getValue())));
            }
            if (!conditions.isEmpty()) {
                imports.name(rendering.names().runtime("json", "JsonObject"));
                JavaCode start = JavaCode.of("case % -> ", JavaNumber.ofInt(i));
                JavaCode all = Layout.fill(
                        CASE + Layout.length(start), CASE, conditions, Layout.Between.AND, ";".length());
                cases.add(JavaCode.of("%%;", start, all));
            }
        }
        return cases;
    }

    private List<JavaCode> reads() {
        List<JavaCode> cases = new ArrayList<>();
        for (int i = 0; i < branches.size(); i++) {
            UnionBranch branch = branches.get(i);
            JavaCode value = branch.model()
                    ? JavaCode.of("%.JSON.read(in)", branch.javaName())
                    : JavaCode.of("new %(%)", branch.javaName(), codecs.read(branch.type(), false));
            cases.add(JavaCode.of("case % -> %;", JavaNumber.ofInt(i), value));
        }
        return cases;
    }

    /** The cases in methods of a size that HotSpot compiles: what one does not know it hands on to the next. */
    private static List<UnionView.Step> steps(
            Identifier union,
            JavaCode head,
            String method,
            List<JavaCode> cases,
            int most,
            String arguments,
            JavaCode otherwise) {
        List<UnionView.Step> steps = new ArrayList<>();
        for (int from = 0; from < cases.size(); from += most) {
            boolean last = from + most >= cases.size();
            List<JavaCode> lines = new ArrayList<>(cases.subList(from, last ? cases.size() : from + most));
            lines.add(JavaCode.of(
                    "default -> %;",
                    last ? otherwise : JavaCode.of("%(" + arguments + ")", name(method, steps.size() + 1))));
            steps.add(new UnionView.Step(
                    union,
                    steps.isEmpty() ? head : JavaCode.of("        private static"),
                    name(method, steps.size()),
                    Layout.lines(CASE, lines)));
        }
        return steps;
    }

    private List<UnionView.Step> writes(Identifier union, Identifier unknown) {
        List<UnionView.Step> steps = new ArrayList<>();
        for (int from = 0; from < branches.size(); from += CASES) {
            boolean last = from + CASES >= branches.size();
            List<JavaCode> lines = new ArrayList<>();
            for (int i = from; i < (last ? branches.size() : from + CASES); i++) {
                String start = i == from ? "if" : "} else if";
                lines.add(JavaCode.of(start + " (value instanceof % branch) {", branches.get(i).javaName()));
                lines.add(JavaCode.of("    %;", write(branches.get(i))));
            }
            if (last) {
                lines.add(JavaCode.of("} else if (value instanceof % branch) {", unknown));
                lines.add(JavaCode.of("    out.value(branch.json());"));
            } else {
                lines.add(JavaCode.of("} else {"));
                lines.add(JavaCode.of("    %(out, value);", name("write", steps.size() + 1)));
            }
            lines.add(JavaCode.of("}"));
            steps.add(new UnionView.Step(
                    union,
                    JavaCode.of(steps.isEmpty() ? "        @Override\n        public" : "        private static"),
                    name("write", steps.size()),
                    Layout.lines(STATEMENT, lines)));
        }
        return steps;
    }

    private JavaCode write(UnionBranch branch) {
        if (branch.model()) {
            return JavaCode.of("%.JSON.write(out, branch)", branch.javaName());
        }
        return branch.type() instanceof Primitive
                ? JavaCode.of("out.value(branch.value())")
                : JavaCode.of("%.write(out, branch.value())", codecs.codec(branch.type()));
    }

    private static JavaCode name(String method, int step) {
        return step == 0 ? JavaCode.of(method) : JavaCode.of(method + "%", JavaNumber.ofInt(step + 1));
    }
}
