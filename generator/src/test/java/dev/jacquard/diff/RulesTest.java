package dev.jacquard.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.Configuration.Models;
import dev.jacquard.api.Api;
import dev.jacquard.names.NameOptions;
import dev.jacquard.names.Naming;
import dev.jacquard.names.Names;
import dev.jacquard.testing.Named;
import dev.jacquard.testing.Woven;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No component of the API model is compared by nobody. */
class RulesTest {
    private static final Path EVERYTHING = Path.of("src/test/resources/diff/everything.yaml");

    @Test
    void standForEachComponent() {
        Set<String> missing = new TreeSet<>();
        for (Class<?> owner : Set.copyOf(Rules.ALL.stream().map(Rule::owner).toList())) {
            for (RecordComponent component : owner.getRecordComponents()) {
                if (!Rules.of(owner).containsKey(component.getName())) {
                    missing.add(name(owner, component.getName()));
                }
            }
        }
        assertThat(missing).isEmpty();
        assertThat(Rules.ALL).allSatisfy(rule -> assertThat(rule.owner().getRecordComponents())
                .extracting(RecordComponent::getName)
                .contains(rule.component()));
    }

    @Test
    void haveAReasonForWhatIsLeftOut() {
        assertThat(Rules.ALL)
                .filteredOn(rule -> rule.kind() == Rule.Kind.LEFT_OUT || rule.effect() != null)
                .allSatisfy(rule -> assertThat(rule.words()).isNotBlank());
    }

    /** Each component of each record of a document that has everything is changed in turn; a finding or text must tell. */
    @Test
    void areApplied() throws Exception {
        Api api = Named.yaml(Files.readString(EVERYTHING), Models.DEFAULTS).api();
        Version before = version(api);
        Set<String> told = new TreeSet<>();
        for (Mutation mutation : Mutation.of(api)) {
            if (told.contains(mutation.name())) {
                continue;
            }
            Report report;
            try {
                report = Comparison.of(before, version(mutation.mutated().get()));
            } catch (RuntimeException e) {
                // A model without sense, such as one that refers to nothing; another value of the component may have some.
                continue;
            }
            if (!report.findings().isEmpty() || report.texts() > 0) {
                told.add(mutation.name());
            }
        }
        Set<String> silent = new TreeSet<>();
        for (Rule rule : Rules.ALL) {
            boolean telling = rule.effect() != null || rule.kind() == Rule.Kind.TEXT;
            if (telling && !told.contains(name(rule.owner(), rule.component()))) {
                silent.add(name(rule.owner(), rule.component()));
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void standInTheDocumentation() throws Exception {
        String page = Files.readString(Path.of("docs/changes.md"));
        List<String> missing = new ArrayList<>();
        for (Rule rule : Rules.ALL) {
            if (rule.effect() != null && !page.contains("| " + rule.words() + " |")) {
                missing.add(rule.words());
            }
        }
        assertThat(missing).isEmpty();
        assertThat(Stream.of(Effect.values()).map(Effect::word)).allSatisfy(word -> assertThat(page).contains("`" + word + "`"));
    }

    private static Version version(Api api) {
        Names names = Naming.of(api, new NameOptions(Woven.PACKAGE, null, null, "Test"));
        return Version.of(api, names, false);
    }

    static String name(Class<?> owner, String component) {
        return owner.getSimpleName() + "." + component;
    }
}
