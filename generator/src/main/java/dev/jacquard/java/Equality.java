package dev.jacquard.java;

import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.names.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Equality and hash code of a class by the values of its members, as records have them. */
final class Equality {
    private static final int BODY = 8;

    private final Identifier type;
    private final Imports imports;
    private final List<MemberCode> members;
    private final Function<MemberCode, JavaCode> value;
    private final Identifier that;

    /**
     * The equality of a class.
     *
     * @param type the class
     * @param imports the file's imports
     * @param members the members
     * @param value the expression that gives a member's value
     */
    Equality(Identifier type, Imports imports, List<MemberCode> members, Function<MemberCode, JavaCode> value) {
        this.type = type;
        this.imports = imports;
        this.members = members;
        this.value = value;
        this.that = Split.unused("that", members);
    }

    /** The bodies of {@code equals} and {@code hashCode}; they may call methods that they add. */
    FinalClassView.Equality view(List<MethodView> methods) {
        Identifier other = Split.unused("other", members);
        List<JavaCode> conditions = new ArrayList<>();
        conditions.add(JavaCode.of("% instanceof % %", other, type, that));
        JavaCode hash;
        if (Split.fits(members)) {
            members.forEach(member -> conditions.add(equal(member)));
            hash = hash(members.stream().map(value).toList());
        } else {
            List<JavaCode> hashes = new ArrayList<>();
            List<List<MemberCode>> parts = Split.of(members);
            for (int i = 0; i < parts.size(); i++) {
                Identifier equals = Split.name("equals", members, i);
                JavaCode all = all(parts.get(i).stream().map(this::equal).toList());
                method(methods, equals, JavaCode.of("private boolean %(% %)", equals, type, that), all);
                conditions.add(JavaCode.of("%(%)", equals, that));
                Identifier hashCode = Split.name("hash", members, i);
                JavaCode part = hash(parts.get(i).stream().map(value).toList());
                method(methods, hashCode, JavaCode.of("private int %()", hashCode), part);
                hashes.add(JavaCode.of("%()", hashCode));
            }
            hash = hash(hashes);
        }
        if (members.isEmpty()) {
            conditions.set(0, JavaCode.of("% instanceof %", other, type));
        }
        return new FinalClassView.Equality(other, all(conditions), hash);
    }

    private static void method(List<MethodView> methods, Identifier name, JavaCode declaration, JavaCode result) {
        methods.add(new MethodView(name, declaration, Layout.lines(BODY, List.of(JavaCode.of("return %;", result)))));
    }

    private JavaCode equal(MemberCode member) {
        JavaCode own = value.apply(member);
        JavaCode others = JavaCode.of("%.%", that, own);
        if (!member.primitive()) {
            return JavaCode.of("%.equals(%, %)", objects(), own, others);
        }
        return switch (member.primitiveType()) {
            // As records do it: NaN is equal to itself.
            case "double" -> JavaCode.of("%.compare(%, %) == 0", imports.name(new ClassName("java.lang", "Double")), own, others);
            case "float" -> JavaCode.of("%.compare(%, %) == 0", imports.name(new ClassName("java.lang", "Float")), own, others);
            default -> JavaCode.of("% == %", own, others);
        };
    }

    private static JavaCode all(List<JavaCode> conditions) {
        return Layout.fill(BODY + "return ".length(), BODY, conditions, Layout.Between.AND, ";".length());
    }

    private JavaCode hash(List<JavaCode> values) {
        int column = BODY + "return Objects.hash".length();
        return JavaCode.of("%.hash%", objects(), Layout.filled(column, BODY, values, ";".length()));
    }

    private JavaCode objects() {
        return imports.name(new ClassName("java.util", "Objects"));
    }
}
