package dev.jacquard.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.jacquard.diagnostics.Diagnostics;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavaSourceCheckTest {
    private static final String PIN = """
            package com.example;

            /** A pin. */
            public record Pin(long id, String code) {
                public static final Codec JSON = new Codec();
                static {
                    System.getProperties();
                }

                public Pin {
                    code = code.strip();
                }

                public static Builder builder() {
                    return new Builder() { };
                }

                public static class Builder {
                    private long id;
                    private String code = "";

                    protected Builder() {}

                    public Builder id(long id) {
                        Runnable run = () -> {};
                        this.id = id;
                        return this;
                    }

                    public Pin build() {
                        return new Pin(id, code);
                    }
                }

                public static final class Codec {}

                enum Kind { A, B { @Override public String toString() { return "b"; } }; }

                interface Shape { int SIDES = 4; int sides(); }

                @interface Mark { String value() default ""; }
            }
            """;
    private static final TypeOutline PIN_OUTLINE = TypeOutline.of("Pin")
            .with("id", "code", "JSON", "Pin", "builder")
            .withInitializers(1)
            .withAnonymous(1)
            .nesting(TypeOutline.of("Builder").with("id", "code", "Builder", "id", "build"))
            .nesting(TypeOutline.of("Codec"))
            .nesting(TypeOutline.of("Kind").with("A", "B").withAnonymous(1))
            .nesting(TypeOutline.of("Shape").with("SIDES", "sides"))
            .nesting(TypeOutline.of("Mark").with("value"));

    @Test
    void whatWasAskedForPasses() {
        GeneratedSource packageInfo = new GeneratedSource(
                "com/example/package-info.java",
                "/** Pins. */\n@Deprecated\npackage com.example;\n",
                Outline.packageInfo("com.example"));
        GeneratedSource moduleInfo = new GeneratedSource(
                "module-info.java", "module com.example { requires java.net.http; }\n", Outline.packageInfo(""));
        assertThat(problems(pin(PIN), packageInfo, moduleInfo)).isEmpty();
    }

    @Test
    void noFilesNeedNoParser() {
        assertThat(JavaSourceCheck.check(List.of(), new Diagnostics())).isTrue();
    }

    @Test
    void anythingMoreIsFound() {
        assertThat(problems(pin(PIN + "class Inj0wned {}\n")))
                .containsExactly("com/example/Pin.java:43: unexpected type 'Inj0wned' in the file");
        assertThat(added("static int x;")).containsExactly("com/example/Pin.java:5: unexpected member 'x' of Pin");
        assertThat(added("void builder(int a) {}"))
                .containsExactly("com/example/Pin.java:14: unexpected member 'builder' of Pin");
        assertThat(added("Pin(int i) { this(i, null); }"))
                .containsExactly("com/example/Pin.java:10: unexpected member 'Pin' of Pin");
        assertThat(added("static {}"))
                .containsExactly("com/example/Pin.java:6: 2 initializer blocks of Pin instead of 1");
        assertThat(added("enum E {}")).containsExactly("com/example/Pin.java:5: unexpected type 'E' in Pin");
        assertThat(added("static Object x = new Object() {};")).containsExactly(
                "com/example/Pin.java:5: unexpected member 'x' of Pin",
                "com/example/Pin.java:15: 2 anonymous classes in Pin instead of 1");
        assertThat(problems(pin(PIN.replace("Runnable run =", "class Local { } Runnable run ="))))
                .containsExactly("com/example/Pin.java:25: unexpected local type 'Local'");
        assertThat(problems(pin(PIN.replace("() -> {}", "() -> new Object() {}"))))
                .containsExactly("com/example/Pin.java:25: 1 anonymous classes in Builder instead of 0");
    }

    @Test
    void anythingLessIsFound() {
        assertThat(problems(pin(PIN.replace("long id, String code", "long id"))))
                .containsExactly("com/example/Pin.java:4: missing member 'code' of Pin");
        assertThat(problems(pin(PIN.replace("public static final class Codec {}", ""))))
                .containsExactly("com/example/Pin.java: missing type 'Codec' in Pin");
        assertThat(problems(pin(PIN.replace("record Pin(", "record Pan(").replace("Pin {\n", "Pan {\n"))))
                .containsExactly(
                        "com/example/Pin.java:4: unexpected type 'Pan' in the file",
                        "com/example/Pin.java: missing type 'Pin' in the file");
        assertThat(problems(pin("package com.example;\n")))
                .containsExactly("com/example/Pin.java: missing type 'Pin' in the file");
        assertThat(problems(pin(PIN.replace("package com.example;", "package com.other;"))))
                .containsExactly("com/example/Pin.java:1: package 'com.other' instead of 'com.example'");
    }

    @Test
    void syntaxErrorsAreFoundInEveryFile() {
        List<String> problems = problems(pin(PIN.replace("= \"\";", "= \"\\q\";")), pin(PIN + "\n}"), pin(PIN));
        assertThat(problems).hasSizeGreaterThanOrEqualTo(2);
        assertThat(problems.get(0)).startsWith("com/example/Pin.java:20: illegal escape character");
    }

    @Test
    void whatAnEscapeHidesIsFound() {
        assertThat(added("/* \\u002a\\u002f class Inj0wned {} /\\u002a */"))
                .containsExactly("com/example/Pin.java:5: unexpected type 'Inj0wned' in Pin");
        assertThat(added("/* \u202e */")).containsExactly("com/example/Pin.java:5: unexpected character U+202E");
        assertThat(added("/* \u0000 */")).containsExactly("com/example/Pin.java:5: unexpected character U+0000");
        assertThat(added("/* \ud800 */")).containsExactly("com/example/Pin.java:5: unexpected character U+D800");
        assertThat(added("/* \ud83d\ude00 \u00e9 \u200d */")).isEmpty();
    }

    @Test
    void theMessageNamesTheFirstProblems() {
        GeneratedSource many = pin(PIN.replace("    static {\n", "static int x;".repeat(30) + "    static {\n"));
        GeneratedSourceException thrown = catchThrowableOfType(
                GeneratedSourceException.class, () -> JavaSourceCheck.check(List.of(many), new Diagnostics()));
        assertThat(thrown.problems()).hasSize(30);
        assertThat(thrown).hasMessageContaining("nothing is written")
                .hasMessageContaining("\n  com/example/Pin.java:6: unexpected member 'x' of Pin")
                .hasMessageEndingWith("and 10 more");
    }

    @Test
    void namesNeedNotExist() {
        GeneratedSource source = new GeneratedSource(
                "A.java",
                "package a; import no.such.Thing; class A extends Thing { Other b; }",
                new Outline("a", TypeOutline.of("A").with("b")));
        assertThatCode(() -> JavaSourceCheck.check(List.of(source), new Diagnostics())).doesNotThrowAnyException();
    }

    private static GeneratedSource pin(String text) {
        return new GeneratedSource("com/example/Pin.java", text, new Outline("com.example", PIN_OUTLINE));
    }

    /** The problems of a pin with one more declaration, on line 5. */
    private static List<String> added(String declaration) {
        return problems(pin(PIN.replace("    public static final Codec", declaration + " public static final Codec")));
    }

    private static List<String> problems(GeneratedSource... sources) {
        try {
            assertThat(JavaSourceCheck.check(List.of(sources), new Diagnostics())).isTrue();
            return List.of();
        } catch (GeneratedSourceException e) {
            return e.problems().stream().map(GeneratedSourceException.Problem::toString).toList();
        }
    }
}
