package dev.jacquard.openapigenerator;

import dev.jacquard.Choice;
import dev.jacquard.Configuration.Extra;
import dev.jacquard.Configuration.Models;
import dev.jacquard.Configuration.Part;
import dev.jacquard.Configuration.Project;
import dev.jacquard.Configuration;
import dev.jacquard.Switches;
import dev.jacquard.java.Jackson;
import dev.jacquard.java.ModelStyle;
import dev.jacquard.names.Mappings;
import dev.jacquard.names.NameOptions;
import dev.jacquard.names.Renamings;
import dev.jacquard.read.Input;
import dev.jacquard.translate.PathPattern;
import dev.jacquard.translate.Selection;
import dev.jacquard.translate.TypeMappings;
import dev.jacquard.translate.UnknownProperties;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CodegenConfig;
import org.openapitools.codegen.CodegenConstants;

/** Reads what the user asked the host for. */
final class GivenOptions implements Switches {
    private final CodegenConfig host;
    private final Map<String, Object> properties;
    private final List<String> problems = new ArrayList<>();

    private GivenOptions(CodegenConfig host) {
        this.host = host;
        this.properties = host.additionalProperties();
    }

    /**
     * What a run is asked to do.
     *
     * @param host holds what the user asked for
     * @return what to do
     * @throws GenerationFailedException if the user asks for something that is not understood; it names all of that
     */
    static Configuration read(CodegenConfig host) {
        return new GivenOptions(host).read();
    }

    private Configuration read() {
        problems.addAll(UnknownOptions.of(host));
        Configuration configuration = new Configuration(
                new Input(document(), overlays(), folder(text(Option.INPUT_SPEC_ROOT))),
                Path.of(host.getOutputDir()),
                parts(),
                names(),
                templateDirectory(),
                selection(),
                paginations(),
                new Models(
                        choice(Option.UNKNOWN_PROPERTIES, UnknownProperties.IGNORE),
                        choice(Option.MODEL_STYLE, ModelStyle.RECORD),
                        isOn(Option.VALIDATE_REQUESTS),
                        jackson(),
                        typeMappings()),
                new Project(text(Option.GROUP_ID), text(Option.ARTIFACT_ID), text(Option.ARTIFACT_VERSION)),
                extras(),
                Set.of(),
                folder(host.getIgnoreFilePathOverride()));
        if (!problems.isEmpty()) {
            throw new GenerationFailedException(String.join(System.lineSeparator(), problems));
        }
        return configuration;
    }

    private NameOptions names() {
        String prefix = text(Option.MODEL_NAME_PREFIX);
        String suffix = text(Option.MODEL_NAME_SUFFIX);
        String namesFile = text(Option.NAMES_FILE);
        Renamings renamings = new Renamings(
                prefix == null ? "" : prefix,
                suffix == null ? "" : suffix,
                host.modelNameMapping(),
                host.inlineSchemaNameMapping(),
                host.nameMapping(),
                host.parameterNameMapping(),
                host.operationIdNameMapping(),
                host.enumNameMapping());
        return new NameOptions(
                text(Option.INVOKER_PACKAGE),
                text(Option.API_PACKAGE),
                text(Option.MODEL_PACKAGE),
                text(Option.CLIENT_NAME),
                text(Option.MODULE_NAME),
                renamings,
                namesFile == null ? null : Path.of(namesFile),
                isOn(Option.RECORD_NAMES));
    }

    /** The host takes a path, a URL, and for some of its doors the URL of a file. */
    private Path document() {
        String location = host.getInputSpec();
        String scheme = location.substring(0, Math.max(0, location.indexOf(':'))).toLowerCase(Locale.ROOT);
        try {
            if (scheme.equals("file")) {
                return Path.of(URI.create(location));
            }
            if (!scheme.equals("http") && !scheme.equals("https")) {
                return Path.of(location);
            }
            problems.add("error: the document is not a file: " + location);
            problems.add("hint: download it; Jacquard uses no network");
        } catch (FileSystemNotFoundException | IllegalArgumentException e) {
            problems.add("error: the document's location is not understood: " + location + ": " + e.getMessage());
        }
        return Path.of("");
    }

    /** A list, or paths with commas between them. */
    private List<Path> overlays() {
        Object value = properties.get(Option.OVERLAYS.key());
        List<Path> overlays = new ArrayList<>();
        List<?> given = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value.toString().split(","));
        given.forEach(path -> overlays.add(Path.of(path.toString().strip())));
        return overlays;
    }

    private Jackson jackson() {
        String word = text(Option.JACKSON);
        Jackson chosen = Jackson.of(word);
        if (chosen == null) {
            problems.add("error: " + Option.JACKSON.key() + " is " + word + ", but must be 2 or 3");
            return Jackson.NONE;
        }
        return chosen;
    }

    /** A map, or a text as the Maven goal takes it. */
    private Map<String, String> paginations() {
        Map<String, String> paginations = new LinkedHashMap<>();
        Object value = properties.get(Option.PAGINATIONS.key());
        if (value instanceof Map<?, ?> map) {
            map.forEach((operation, said) -> paginations.put(operation.toString(), said.toString()));
        } else if (value != null) {
            for (String wrong : Mappings.read(value.toString(), paginations)) {
                problems.add("error: " + Option.PAGINATIONS.key() + " has what is no pagination: " + wrong);
            }
        }
        return paginations;
    }

    /** The host parts texts at commas, so it hands no codecs on. */
    private TypeMappings typeMappings() {
        Map<String, String> mappings = new TreeMap<>(host.schemaMapping());
        mappings.putAll(host.typeMapping());
        return TypeMappings.of(mappings, host.importMapping(), problems);
    }

    private static @Nullable Path folder(@Nullable String text) {
        return text == null ? null : Path.of(text);
    }

    @Override
    public boolean isOn(Part part) {
        return isOn(Option.named(part.option()));
    }

    @Override
    public boolean isOn(Extra extra) {
        return isOn(Option.named(extra.option()));
    }

    private Selection selection() {
        return new Selection(
                list(Option.INCLUDE_PATHS).stream().map(PathPattern::of).toList(),
                list(Option.EXCLUDE_PATHS).stream().map(PathPattern::of).toList(),
                Set.copyOf(list(Option.APIS_TO_GENERATE)),
                Set.copyOf(list(Option.EXCLUDE_TAGS)),
                Set.copyOf(list(Option.INCLUDE_OPERATIONS)),
                Set.copyOf(list(Option.EXCLUDE_OPERATIONS)),
                Set.copyOf(list(Option.MODELS_TO_GENERATE)));
    }

    /** Values with commas between, as Maven takes them on the command line. */
    private List<String> list(Option option) {
        String text = text(option);
        return text == null
                ? List.of()
                : Arrays.stream(text.split(",")).map(String::strip).filter(value -> !value.isEmpty()).distinct().toList();
    }

    private @Nullable Path templateDirectory() {
        Object folder = properties.get(CodegenConstants.TEMPLATE_DIR);
        return folder == null ? null : Path.of(folder.toString());
    }

    /** Configuration files give other types than text too. */
    private @Nullable String text(Option option) {
        Object value = properties.get(option.key());
        return value == null ? null : value.toString();
    }

    /** One of several words: the names of an enum's constants, in small letters. */
    private <E extends Enum<E>> E choice(Option option, E otherwise) {
        String text = text(option);
        E[] choices = otherwise.getDeclaringClass().getEnumConstants();
        E value = text == null ? otherwise : Choice.of(choices, text);
        if (value == null) {
            problems.add(Choice.problem(option.key(), choices, text));
        }
        return value == null ? otherwise : value;
    }

    private boolean isOn(Option option) {
        String value = text(option);
        if (value != null && !value.equals("true") && !value.equals("false")) {
            problems.add("error: " + option.key() + " is neither true nor false: " + value);
        }
        return value == null ? option.defaultValue().orElse(false) : value.equals("true");
    }
}
