package dev.jacquard.java;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.jacquard.testing.ParsedSource;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkeletonTest {
    @Test
    void whatDeclaresNothingGoesAndLinesStay() {
        assertThat(Skeleton.of("/* a\n */\nclass A {\n/** b\n * c */ int b(int c,\nint d) {\nreturn 1; // e\n}\nint f; // g\n}\n"))
                .isEqualTo(" \n\nclass A { \n\nint b(\n) {\n\n}\nint f; \n}\n");
        assertThat(Skeleton.of("@A(b = 1) record A(@B({1}) int b) {\nA {\nb++;\n}\nstatic { C.d(); }\n}\n"))
                .isEqualTo("@A() record A(@B({1}) int b) {\nA {\n\n}\nstatic {}\n}\n");
        assertThat(Skeleton.of("class A<B> { class C { C(D d) throws D { d(\"}\", '}', '\\''); } } E f() { } }"))
                .isEqualTo("class A<B> { class C { C() throws D {} } E f() {} }");
        assertThat(Skeleton.of("package a;\nimport b.C;\nimport static\nd.E.*;\nclass F { }")).isEqualTo("package a;\n\n\n\nclass F { }");
        assertThat(Skeleton.of("interface A { int B = 1; C D = e(f -> { g(); }, 2); int h = 1, i = 2; }"))
                .isEqualTo("interface A { int B =0; C D =0; int h = 1, i = 2; }");
        assertThat(Skeleton.of("class A { void record(int a) { record = 1; } int record = 2; int/**/b; }"))
                .isEqualTo("class A { void record() {} int record =0; int b; }");
        assertThat(Skeleton.of("enum A { B(1), @C(2) D; int e() { } } class F { enum G { H } void i() { } }"))
                .isEqualTo("enum A { B(), @C() D; int e() {} } class F { enum G { H } void i() {} }");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "if (a) { b(); } else { c(); }", "for (var a : b) { c(d -> { e(); }); }", "try (a) { } catch (B c) { } finally { }",
        "switch (a) { case 1 -> { b(); } case 2: { } default -> c(); }", "int[] a = {1, 2}; int[][] b = new int[][] {{1}};",
        "while (a) { do { b(); } while (c(Foo.class)); }", "synchronized (a) { }", "a: { break a; }", "var a = \"\\\"{\" + '\\\\';",
        "/* } */", "record.a(record);"
    })
    void statementsGo(String body) {
        assertThat(Skeleton.of("class A { void b() { " + body + " } }")).isEqualTo("class A { void b() {} }");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "class B { }", "record B(int c) { }", "new B() { };", "var a = new B<>(c) { int d; };", "c(new B() { });",
        "if (a) { new B() { }; }", "a ? b : new C() { };", "enum B { }", "interface B { }", "new B(new int[] {1}) { };",
        "@interface B { }", "c(() -> new B() { });", "record/**/B() { }"
    })
    void classesStay(String code) {
        String body = "class A { void b() { " + code + " } }";
        String value = "class A { B b = c -> { " + code + " }; }";

        assertThat(Skeleton.of(body)).isEqualTo(body);
        assertThat(Skeleton.of(value)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "enum A { B(1) { void c() { d(); } }; }", "enum A { B { }; }", "class A { void b() { c(\"", "class A { void b() { c(\"\n\"); } }",
        "class A { void b() { c('\\u0027'); } }", "class A { void b() { c(]; } }", "class A { void b() { } } }",
        "class A { void b() { } /* }", "class A { void b() { } } // }", "class A { String b = \"\"\"\n{\"\"\"; void c() { } }",
        "class A { void b() { c(\"\\q\"); } }", "class A { void b() { \\u007D class C { \\u007B } }", "void a() { }",
        "module a { requires b; }", "class A { void b() { #; } }", "> class A { void b() { }", "class A { int b = (1; }",
        "/* \\u002a\\u002f class B { } /\\u002a */ class A { void b() { } }", "class A { int b = 1 }"
    })
    void filesInDoubtStay(String source) {
        assertThat(Skeleton.of(source)).isEqualTo(source);
    }

    /** Files made of pieces at random: where they parse, the same is declared with and without bodies. */
    @Test
    void theSameIsDeclared() {
        String[] pieces = {
            "class A {", "interface B {", "record C(int a) {", "enum D {", "X,", ";", "}", "}", "{", "void e() {", "int f() {",
            "static {", "if (g) {", "g(() -> {", "});", "new H() {", "};", "Object i = new H() {", "int j;", "int k = 1;", "\n",
            "return \"}\";", "int[] l = {1, 2};", "@M({\"{\"})", "m('{');", "else {", "for (;;) {", "record", "class", "(", ")",
            "switch (n) { case 1 -> {", "Class<?> o = A.class;", "try {", "finally {", "/* { */", "// }\n", "int p = 1, q = 2;",
            "@M(n = 1)", "record(1);", "interface R { int s = 1; void t(int u, B v);"
        };
        Random random = new Random(11);
        int taken = 0;
        for (int i = 0; i < 400_000 && taken < 60; i++) {
            StringBuilder source = new StringBuilder("class Z { void a() {");
            int open = 2;
            for (int n = random.nextInt(9); n >= 0; n--) {
                String piece = pieces[random.nextInt(pieces.length)];
                source.append(' ').append(piece);
                open += piece.replaceAll("\"[^\"]*\"|'[^']*'|[^{]", "").length()
                        - piece.replaceAll("\"[^\"]*\"|'[^']*'|[^}]", "").length();
            }
            String whole = source.append(" }".repeat(Math.max(0, open))).toString();
            String skeleton = Skeleton.of(whole);
            String declared = skeleton.equals(whole) ? null : declared(whole);
            if (declared != null) {
                taken++;
                assertThat(declared(skeleton)).as(whole).isEqualTo(declared);
            }
        }
        assertThat(taken).isEqualTo(60);
    }

    /** The declarations of a file; null if it does not parse. */
    private static @Nullable String declared(String source) {
        ParsedSource parsed = ParsedSource.of(source);
        if (!parsed.errors().isEmpty()) {
            return null;
        }
        StringBuilder declared = new StringBuilder();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree type, Void nothing) {
                declared.append(type.getKind()).append(' ').append(type.getSimpleName()).append('{');
                for (Tree member : type.getMembers()) {
                    declared.append(member.getKind()).append(' ');
                    if (member instanceof MethodTree method) {
                        declared.append(method.getName()).append(' ');
                    } else if (member instanceof VariableTree field) {
                        declared.append(field.getName()).append(' ');
                    }
                }
                super.visitClass(type, nothing);
                declared.append('}');
                return null;
            }
        }.scan(parsed.unit(), null);
        return declared.toString();
    }
}
