package dev.jacquard.translate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.Configuration;
import dev.jacquard.Configuration.Part;
import dev.jacquard.Pipeline;
import dev.jacquard.names.NameOptions;
import dev.jacquard.read.Input;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which operations are chosen, and what is told where a choice chooses nothing. */
class SelectionTest {
    private static final Path PETS = Path.of("src/test/resources/specs/positive/selection.yaml");

    @ParameterizedTest
    @CsvSource({
        "/pets/*,/pets/1,GET,true", "/pets/*,/pets/1/x,GET,false", "/pets/**,/pets,GET,true", "/**/x,/a/b/x,GET,true",
        "/p*s/{id},/pets/{id},GET,true", "/pets#GET,/pets,POST,false", "'/pets#get,POST',/pets,POST,true",
        "/pets#all,/pets#all,GET,true", "/pets,/pets#all,GET,false"
    })
    void pathsMatchPatterns(String pattern, String path, String method, boolean matches) {
        assertThat(PathPattern.of(pattern).matches(path, method)).isEqualTo(matches);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "-,a b,true", "b,a b,true", "c,a b,false", "a;b,a b,false", "-;b,a b,false",
        "default,-,true", "-;default,-,false"
    })
    void oneTagOfAnOperationIsEnough(@Nullable String chosen, @Nullable String tags, boolean wanted) {
        String[] lists = chosen == null ? new String[] {"-"} : chosen.split(";");
        Set<String> included = lists[0].equals("-") ? Set.of() : Set.of(lists[0]);
        Set<String> excluded = lists.length < 2 ? Set.of() : Set.of(lists[1]);
        Selection selection =
                new Selection(List.of(), List.of(), included, excluded, Set.of(), Set.of(), Set.of());
        List<String> tagged = tags == null ? Collections.emptyList() : List.of(tags.split(" "));
        assertThat(selection.wants("/p", "GET", null, tagged)).isEqualTo(wanted);
    }

    @Test
    void choicesOfNothingAreTold() {
        Selection selection = new Selection(
                List.of(PathPattern.of("/cats/*"), PathPattern.of("/dog")),
                List.of(PathPattern.of("/cats/*#DELETE")),
                Set.of("mammal", "cats"),
                Set.of("fish"),
                Set.of("getCats", "getCat"),
                Set.of("getDog", "gone"),
                Set.of("Unused", "Bierd"));
        Pipeline pipeline = new Pipeline(new Configuration(
                Input.of(PETS),
                Path.of("nowhere"),
                EnumSet.allOf(Part.class),
                NameOptions.DEFAULTS,
                null,
                selection,
                Configuration.Project.DEFAULTS));
        assertThat(pipeline.weave()).isPresent();
        assertThat(pipeline.warnings()).containsExactlyInAnyOrder(
                "warning: includePaths: no operation has a path like /dog\nhint: did you mean /dogs?",
                "warning: excludePaths: no operation has a path like /cats/*#DELETE",
                "warning: apisToGenerate: no operation has the tag mammal\nhint: did you mean mammals?",
                "warning: excludeTags: no operation has the tag fish",
                "warning: includeOperations: no operation has the id getCats\nhint: did you mean getCat?",
                "warning: excludeOperations: no operation has the id gone",
                "warning: modelsToGenerate: no schema under components has the key Bierd\nhint: did you mean Bird?");
        assertThat(pipeline.size()).isEqualTo("1 operation, 3 models");
    }
}
