package dev.jacquard.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Each parameter of openapi-generator's plugin is one of ours, or is answered. */
class PeerParametersTest {
    private final PeerParameters peers = new PeerParameters();

    @Test
    void eachParameterOfOpenApiGeneratorsPluginIsOursOrAnswered() throws Exception {
        Set<String> theirs;
        try (ZipFile jar = new ZipFile(System.getProperty("openapi-generator-maven-plugin"))) {
            theirs = parameters(jar.getInputStream(jar.getEntry("META-INF/maven/plugin.xml")), "generate");
        }
        assertThat(theirs).hasSizeGreaterThan(80);

        Set<String> ours = ours();
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
    void eachParameterIsDescribed() throws Exception {
        try (InputStream descriptor = descriptor()) {
            NodeList parameters = document(descriptor).getElementsByTagName("parameter");
            assertThat(parameters.getLength()).isGreaterThan(50);
            for (int i = 0; i < parameters.getLength(); i++) {
                Element parameter = (Element) parameters.item(i);
                if (text(parameter, "editable").equals("true")) {
                    assertThat(text(parameter, "description")).as(text(parameter, "name")).isNotBlank();
                }
            }
        }
    }

    private static Set<String> ours() throws Exception {
        try (InputStream descriptor = descriptor()) {
            return parameters(descriptor, "generate");
        }
    }

    private static InputStream descriptor() throws IOException {
        Path classes = Path.of("target/classes/META-INF/maven/plugin.xml");
        return Files.newInputStream(classes);
    }

    private static Set<String> parameters(InputStream descriptor, String goal) throws Exception {
        Set<String> names = new TreeSet<>();
        NodeList mojos = document(descriptor).getElementsByTagName("mojo");
        for (int i = 0; i < mojos.getLength(); i++) {
            Element mojo = (Element) mojos.item(i);
            NodeList parameters = mojo.getElementsByTagName("parameter");
            for (int j = 0; text(mojo, "goal").equals(goal) && j < parameters.getLength(); j++) {
                Element parameter = (Element) parameters.item(j);
                if (text(parameter, "editable").equals("true")) {
                    names.add(text(parameter, "name"));
                }
            }
        }
        return names;
    }

    private static Document document(InputStream descriptor) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(descriptor);
    }

    private static String text(Element element, String child) {
        NodeList found = element.getElementsByTagName(child);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent();
    }
}
