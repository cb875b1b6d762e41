package dev.jacquard.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.testing.PluginDescriptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Each parameter of openapi-generator's plugin is one of ours, or is answered. */
class PeerParametersTest {
    private final PeerParameters peers = new PeerParameters();

    @Test
    void eachParameterOfOpenApiGeneratorsPluginIsOursOrAnswered() throws Exception {
        Set<String> theirs;
        try (ZipFile jar = new ZipFile(System.getProperty("openapi-generator-maven-plugin"))) {
            theirs = PluginDescriptor.of(jar.getInputStream(jar.getEntry("META-INF/maven/plugin.xml")))
                    .goals().get("generate").parameters().keySet();
        }
        assertThat(theirs).hasSizeGreaterThan(80);

        Set<String> ours = PluginDescriptor.ours().goals().get("generate").parameters().keySet();
        Set<String> known = new TreeSet<>(ours);
        known.addAll(peers.answers().keySet());
        assertThat(known).containsAll(theirs);
        assertThat(theirs).containsAll(peers.answers().keySet());
        assertThat(peers.answers()).doesNotContainKeys(ours.toArray(String[]::new));
    }

    @Test
    void thePageForThoseWhoMoveOverHasThemAll() throws IOException {
        String page = Files.readString(Path.of("docs/migrating-from-openapi-generator.md"));
        peers.answers().forEach((name, answer) ->
                assertThat(page).contains("| `" + name + "` | " + answer.text().replace("|", "\\|") + " |"));
    }

    @Test
    void someValuesNeedNoAnswer() {
        PeerParameters.Answer generator = peers.answers().get("generatorName");
        assertThat(generator.isHarmless("java")).isTrue();
        assertThat(generator.isHarmless(" jacquard\n")).isTrue();
        assertThat(generator.isHarmless("kotlin")).isFalse();
        assertThat(generator.isHarmless(null)).isFalse();
        assertThat(generator.isError()).isTrue();
        assertThat(peers.answers().get("generateApiTests").isHarmless("false")).isTrue();
        assertThat(peers.answers().get("generateApiTests").isHarmless("true")).isFalse();
        assertThat(peers.answers().get("reservedWordsMappings").isHarmless("")).isFalse();
    }

    @Test
    void eachParameterIsDescribed() {
        PluginDescriptor.ours().goals().forEach((goal, about) -> {
            assertThat(about.parameters()).as(goal).isNotEmpty();
            about.parameters().forEach((name, parameter) ->
                    assertThat(parameter.description()).as(goal + " " + name).isNotBlank());
        });
    }
}
