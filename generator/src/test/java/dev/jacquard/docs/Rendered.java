package dev.jacquard.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.jacquard.api.Api;
import dev.jacquard.diagnostics.Diagnostics;
import dev.jacquard.names.NameOptions;
import dev.jacquard.names.Names;
import dev.jacquard.names.Naming;
import dev.jacquard.templates.Templates;
import dev.jacquard.translate.Selection;
import dev.jacquard.translate.Translator;
import dev.jacquard.translate.TypeMappings;
import dev.jacquard.translate.UnknownProperties;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * A document with its pages.
 *
 * @param api the API
 * @param names its names
 * @param pages the text of each page by its path
 */
record Rendered(Api api, Names names, Map<String, String> pages) {
    private static final String HEAD = "openapi: 3.1.1\ninfo: {title: Pet Shop, version: '1'}\n";

    /** The document of the generated client. */
    static Rendered pins() throws IOException {
        return document(Files.readString(Path.of("../spec/plex-pins.yaml")));
    }

    /** A document of OpenAPI 3.1, without its head. */
    static Rendered yaml(String body) throws IOException {
        return document(HEAD + body);
    }

    private static Rendered document(String yaml) throws IOException {
        var parsed = new OpenAPIV3Parser().readContents(yaml, null, new ParseOptions());
        assertThat(parsed.getOpenAPI()).as("%s", parsed.getMessages()).isNotNull();
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(100_000_000);
        ObjectMapper mapper = yaml.startsWith("{")
                ? new ObjectMapper()
                : new YAMLMapper(YAMLFactory.builder().loaderOptions(limits).build());
        JsonNode tree = mapper.readTree(yaml);
        Api api = Translator.translate(
                parsed.getOpenAPI(), tree, Selection.ALL, Map.of(), UnknownProperties.IGNORE, TypeMappings.NONE, new Diagnostics());
        Names names = Naming.of(api, NameOptions.DEFAULTS);
        Map<String, String> pages = new LinkedHashMap<>();
        Templates templates = new Templates("docs", null);
        for (Page page : Pages.of(api, names, templates, new Samples(api, names, templates))) {
            assertThat(pages.put(page.path(), page.text())).as("two pages at %s", page.path()).isNull();
        }
        return new Rendered(api, names, pages);
    }

    /** A whole document of OpenAPI, as YAML or JSON. */
    static Rendered whole(String document) throws IOException {
        return document(document);
    }

    /** The text of a page. */
    String page(String path) {
        assertThat(pages).containsKey(path);
        return pages.get(path);
    }
}
