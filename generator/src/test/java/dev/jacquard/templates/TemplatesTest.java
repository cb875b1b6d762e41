package dev.jacquard.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jacquard.escape.JavaCode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {
    @TempDir
    Path folder;

    private record Field(JavaCode name, boolean required) {}

    private record Page(
            @Nullable JavaCode name, int size, boolean shown, List<Field> fields, Optional<JavaCode> note, Field one) {}

    private static final Page PAGE = new Page(
            JavaCode.of("<Pin> & {{x}}"),
            12,
            true,
            List.of(field("a", true), field("b", false), field("c", true)),
            Optional.of(JavaCode.of("yes")),
            field("single", false));

    private static final Page EMPTY = new Page(null, 0, false, List.of(), Optional.empty(), PAGE.one());

    private static Field field(String name, boolean required) {
        return new Field(JavaCode.of(name), required);
    }

    private String render(String template, Record view) throws IOException {
        write("page", template);
        return new Templates("test", folder).render("page", view);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("test").resolve(name + ".mustache");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void fails(String template, Record view, String... messages) {
        assertThatThrownBy(() -> render(template, view))
                .isInstanceOf(TemplateException.class)
                .satisfies(e -> assertThat(e.getMessage()).contains(messages));
    }

    @Test
    void writesTextAsItIs() throws IOException {
        assertThat(render("{{name}} {{size}} {{{name}}}", PAGE)).isEqualTo("<Pin> & {{x}} 12 <Pin> & {{x}}");
    }

    @Test
    void filesOfAnyLengthAreWrittenOneAfterTheOther() throws IOException {
        String tag = "{{name}}\n";
        String line = "<Pin> & {{x}}\n";
        write("short", tag);
        write("long", tag.repeat(50_000));
        write("broken", tag + "{{missing}}");
        Templates templates = new Templates("test", folder);

        assertThat(templates.render("short", PAGE)).isEqualTo(line);
        assertThat(templates.render("long", PAGE)).isEqualTo(line.repeat(50_000));
        assertThatThrownBy(() -> templates.render("broken", PAGE)).isInstanceOf(TemplateException.class);
        assertThat(templates.render("short", PAGE)).isEqualTo(line);
    }

    @Test
    void sectionsOverBooleansListsOptionalsAndViews() throws IOException {
        assertThat(render("{{#shown}}s{{/shown}}{{^shown}}n{{/shown}}", PAGE)).isEqualTo("s");
        assertThat(render("{{#shown}}s{{/shown}}{{^shown}}n{{/shown}}", EMPTY)).isEqualTo("n");
        assertThat(render("{{#fields}}{{name}}{{#required}}!{{/required}} {{/fields}}", PAGE)).isEqualTo("a! b c! ");
        assertThat(render("{{^fields}}none{{/fields}}", EMPTY)).isEqualTo("none");
        assertThat(render("{{#note}}<{{.}}>{{/note}}", PAGE)).isEqualTo("<yes>");
        assertThat(render("{{#note}}<{{.}}>{{/note}}{{^note}}no{{/note}}", EMPTY)).isEqualTo("no");
        assertThat(render("{{#one}}{{name}}{{/one}}", PAGE)).isEqualTo("single");
    }

    @Test
    void tellsThePositionInAList() throws IOException {
        String item = "{{-index}}{{#-first}}f{{/-first}}{{name}}{{^-last}}, {{/-last}}";
        assertThat(render("{{#fields}}" + item + "{{/fields}}", PAGE))
                .isEqualTo("1fa, 2b, 3c");
    }

    @Test
    void tagsAloneOnALineLeaveNoLine() throws IOException {
        assertThat(render("one\n  {{#shown}}\n  two\n  {{/shown}}\n{{! remark }}\nthree\n", PAGE))
                .isEqualTo("one\n  two\nthree\n");
    }

    @Test
    void partialsTakeTheViewAtHandAndTheIndentationOfTheirTag() throws IOException {
        write("field", "{{name}}:\n  {{required}}\n".replace("{{required}}", "{{#required}}yes{{/required}}"));
        assertThat(render("{{#fields}}\n    {{> field}}\n{{/fields}}\n", PAGE))
                .isEqualTo("    a:\n      yes\n    b:\n      \n    c:\n      yes\n");
    }

    @Test
    void missingNamesAreErrorsThatTellWhere() {
        fails("a\nb {{nmae}}\n", PAGE, "page.mustache:2", "\"nmae\"", "Page has name, size, shown, fields, note, one");
        fails("{{#nmae}}{{/nmae}}", PAGE, "page.mustache:1", "\"nmae\"");
        fails("{{^nmae}}{{/nmae}}", PAGE, "page.mustache:1", "\"nmae\"");
        fails("{{one.name}}", PAGE, "\"one.name\"");
        fails("{{#note}}{{name}}{{/note}}", PAGE, "\"name\"", "only {{.}}");
        fails("{{fields.size}}{{toString}}", PAGE, "\"fields.size\"");
    }

    @Test
    void outerViewsAreNotSeen() {
        fails("{{#fields}}\n{{size}}\n{{/fields}}", PAGE, "page.mustache:2", "\"size\"", "Field has name, required");
    }

    @Test
    void aMissingNameInAPartialIsFoundInThePartial() throws IOException {
        write("inner", "ok\n\n{{nope}}\n");
        fails("{{#one}}\n{{>inner}}\n{{/one}}\n", PAGE, "inner.mustache:3", "\"nope\"");
    }

    @Test
    void nullIsAnError() {
        fails("{{name}}", EMPTY, "page.mustache:1", "\"name\"");
    }

    @Test
    void kindsAreNotConfused() {
        fails("{{note}}", PAGE, "page.mustache:1", "\"note\" cannot be written as text");
        fails("{{shown}}", PAGE, "\"shown\" cannot be written as text");
        fails("{{fields}}", PAGE, "\"fields\" cannot be written as text");
        fails("{{one}}", PAGE, "\"one\" cannot be written as text");
        fails("\n{{#name}}x{{/name}}", PAGE, "page.mustache:2", "\"name\" cannot open a section");
    }

    private record Raw(String text) {}

    @Test
    void rawStringsAreRefused() {
        fails("{{text}}", new Raw("from the document"), "\"text\" cannot be written as text");
    }

    @Test
    void malformedTemplatesAreErrorsThatTellWhere() throws IOException {
        fails("{{#shown}}\n", PAGE, "page.mustache", "shown");
        write("broken", "\n{{#x}}{{/y}}");
        fails("{{>broken}}", PAGE, "broken.mustache");
        fails("{{>absent}}", PAGE, "there is no template test/absent.mustache");
    }

    @Test
    void theUsersTemplateGoesFirst() throws IOException {
        Files.createDirectories(folder.resolve("templates-test"));
        assertThat(new Templates("templates-test", folder).render("greeting", PAGE.one())).isEqualTo("hello single\n");
        Files.writeString(folder.resolve("templates-test/subject.mustache"), "my {{name}}");
        assertThat(new Templates("templates-test", folder).render("greeting", PAGE.one()))
                .isEqualTo("hello my single\n");
        assertThat(new Templates("templates-test", null).render("greeting", PAGE.one())).isEqualTo("hello single\n");
    }

    @Test
    void lineEndsAndByteOrderMarkOfATemplateDoNotMatter() throws IOException {
        assertThat(render("\uFEFFa\r\n{{#shown}}\r\nb\r\n{{/shown}}\r\n", PAGE)).isEqualTo("a\nb\n");
        Files.write(folder.resolve("test/page.mustache"), "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> new Templates("test", folder).render("page", PAGE))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("not UTF-8");
    }
}
