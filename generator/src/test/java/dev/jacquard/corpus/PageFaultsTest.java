package dev.jacquard.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.docs.PageReader;
import dev.jacquard.testing.ClassFile;
import dev.jacquard.testing.Woven;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the check of pages finds: each fault is put into a page that is sound. */
class PageFaultsTest {
    private static final ClassFile PET = new ClassFile(List.of("name", "age"), Map.of(), Set.of(), Set.of());

    private static final String MODEL = """
            # Pet

            ## Fields

            | Field      | Type   |
            | ---------- | ------ |
            | `name`     | *long* |
            | ~~`age`~~  | *long* |
            """;

    private static final String OPERATIONS = """
            # PetsApi

            ## Overview

            ### Available Operations

            * [errors](#errors)

            ## errors

            ### Example Usage

            ### Response

            **[Pet](../models/Pet.md)**

            ### Errors
            """;

    @Test
    void soundPagesHaveNone() {
        assertThat(faults("", "")).isEmpty();
    }

    @Test
    void linksThatLeadNowhere() {
        assertThat(faults("[x](../models/Cat.md)", "")).singleElement().asString().contains("Cat.md leads nowhere");
        assertThat(faults("[x](../apis/PetsApi.md#response-1)", "")).singleElement().asString().contains("leads nowhere");
        assertThat(faults("[x](javascript:1)", "")).singleElement().asString().contains("leads nowhere");
    }

    @Test
    void anchorsThatSitesNumberInDifferentWays() {
        String twice = "# Other\n\n[x](#%s)\n\n## a -b\n\n## c\n\n## c\n";
        assertThat(PageFaults.of(Map.of("A.md", PageReader.read(String.format(twice, "c-1"))), Map.of())).isEmpty();
        assertThat(PageFaults.of(Map.of("A.md", PageReader.read(String.format(twice, "a--b"))), Map.of())).hasSize(1);
    }

    @Test
    void rawHtml() {
        assertThat(faults("a <b>x</b>", "")).hasSize(2);
        assertThat(faults("a<br/>b", "")).isEmpty();
    }

    @Test
    void headingsThatAreNotThePages() {
        assertThat(faults("", "## Mine")).singleElement().asString().contains("headings");
        assertThat(faults("mine\n====", "")).singleElement().asString().contains("headings");
    }

    @Test
    void listsOfTheWholeApi() {
        String sound = "# Streams\n\n| Method |\n| --- |\n| x |\n";
        assertThat(list("streams", sound)).isEmpty();
        assertThat(list("streams", sound + "\n## Mine\n")).singleElement().asString().contains("headings");
        assertThat(list("other", sound)).singleElement().asString().contains("headings");
        assertThat(list("streams", "# Streams\n")).containsExactly("docs/topics/streams.md: no table");
    }

    private static List<String> list(String name, String text) {
        return PageFaults.of(Map.of("docs/topics/" + name + ".md", PageReader.read(text)), Map.of());
    }

    @Test
    void tablesThatDoNotParseOrHaveOtherRows() {
        assertThat(faults("", "| `legs` | *long* |")).singleElement().asString().contains("rows [name, age, legs]");
        assertThat(faults("| a | b |\n|---|---|\n| c | d | e |", "")).singleElement().asString().contains("cells");
    }

    /** The faults of the pages with more at the end of the description, and of the model's page. */
    private static List<String> faults(String described, String last) {
        Map<String, PageReader> pages = new LinkedHashMap<>();
        pages.put("docs/models/Pet.md", PageReader.read(MODEL.replace("\n\n## F", "\n\n" + described + "\n\n## F") + last));
        pages.put("docs/apis/PetsApi.md", PageReader.read(OPERATIONS));
        return PageFaults.of(pages, new HashMap<>(Map.of("Pet", PET)));
    }
}
