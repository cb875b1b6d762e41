package dev.jacquard.openapigenerator;

import dev.jacquard.Configuration.Extra;
import dev.jacquard.Configuration.Part;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a user can set: an additional property of openapi-generator, a {@code configOption} of its plugins. Names and
 * descriptions are those of the parameters of the Maven goal; a test compares them.
 */
enum Option {
    OVERLAYS(
            "overlays",
            "Files that change the document before it is read, one after the other (OpenAPI Overlay Specification 1.0).",
            null),
    INPUT_SPEC_ROOT(
            "inputSpecRoot",
            "The folder that references to other files do not leave. By default the folder of the document.",
            null),
    INVOKER_PACKAGE(
            "invokerPackage",
            "The package of the client; the packages of everything else lie below it. "
                    + "Made of the document's title if not set.",
            null),
    API_PACKAGE(
            "apiPackage",
            "The package of the classes with operations. By default api below the client's package.",
            null),
    MODEL_PACKAGE(
            "modelPackage",
            "The package of models and requests. By default model below the client's package.",
            null),
    CLIENT_NAME("clientName", "The name of the client's class. Made of the document's title if not set.", null),
    MODULE_NAME(
            "moduleName",
            "The name of the client's Java module, which gets a module-info.java; without one it has no module.",
            null),
    APIS_TO_GENERATE("apisToGenerate", "The tags whose operations are wanted; all if not set.", null),
    EXCLUDE_TAGS("excludeTags", "Tags whose operations are not wanted.", null),
    MODELS_TO_GENERATE(
            "modelsToGenerate", "Keys of component schemas that are wanted though no operation uses them.", null),
    INCLUDE_PATHS(
            "includePaths", "Paths whose operations are wanted, such as /pets/** or /pets/*#GET; all if not set.", null),
    EXCLUDE_PATHS("excludePaths", "Paths whose operations are not wanted.", null),
    INCLUDE_OPERATIONS("includeOperations", "The ids of the operations that are wanted; all if not set.", null),
    EXCLUDE_OPERATIONS("excludeOperations", "The ids of operations that are not wanted.", null),
    MODEL_NAME_PREFIX(
            "modelNamePrefix", "What the names of models begin with, but for those in modelNameMappings.", null),
    MODEL_NAME_SUFFIX(
            "modelNameSuffix", "What the names of models end with, but for those in modelNameMappings.", null),
    PAGINATIONS(
            "paginations",
            "How the answers of an operation come in pages, by operationId, where the document does not say it, as in "
                    + "listPets=cursor: $request.cursor; next_cursor: $response.next; results: $response.data.",
            null),
    UNKNOWN_PROPERTIES(
            "unknownProperties",
            "What becomes of members that the document does not declare: keep or ignore. "
                    + "Where it says of what type they are, they are kept always.",
            null),
    MODEL_STYLE(
            "modelStyle",
            "What models are: record, or class for final classes with the same accessors and builders, "
                    + "whose constructors nobody can call.",
            null),
    VALIDATE_REQUESTS(
            "validateRequests",
            "Whether values are checked against the document's constraints before they are sent: lengths, bounds, patterns. "
                    + "All that is wrong with a request is told at once.",
            false),
    JACKSON(
            "jackson",
            "For which databind of Jackson there is a class that makes it use the models' codecs: 2 or 3; for none if not set.",
            null),
    NAMES_FILE(
            "namesFile",
            "A file with names that stay whatever becomes of the document. "
                    + "It is read if it exists, and written if recordNames is set.",
            null),
    RECORD_NAMES(
            "recordNames",
            "Whether all names are recorded in the namesFile, and those of what is gone removed from it.",
            false),
    GROUP_ID(
            "groupId",
            "The group of the project that generateProject makes. The client's package if not set.",
            null),
    ARTIFACT_ID(
            "artifactId",
            "The artifact of the project that generateProject makes. Made of the document's title if "
                    + "not set.",
            null),
    ARTIFACT_VERSION(
            "artifactVersion",
            "The version of the project that generateProject makes. The document's if not set.",
            null),
    GENERATE_SOURCES(Part.SOURCES.option(), "Whether Java is made.", true),
    GENERATE_DOCUMENTATION(Part.DOCUMENTATION.option(), "Whether Markdown pages are made.", true),
    GENERATE_PROJECT(
            Part.PROJECT.option(), "Whether a pom.xml is made, with which the output builds by itself.", true),
    GENERATE_API_SURFACE(
            Part.SURFACE.option(),
            "Whether a file api-surface.txt is made, which lists the public classes of the client with "
                    + "their members. Where it is committed, goal check fails when it changes.",
            false),
    GENERATE_SITE(
            Part.SITE.option(),
            "Whether the pages are made as a site of HTML files below site, which can be searched and "
                    + "opened from a disk.",
            false),
    GENERATE_CODE_SAMPLES(
            Part.CODE_SAMPLES.option(),
            "Whether a file code-samples.yaml is made: an overlay of the document that adds a sample in "
                    + "Java to each operation, as x-codeSamples, for a site that shows the document.",
            false),
    GENERATE_LOGGER(
            Extra.LOGGER.option(),
            "Whether the sources have a CallLogger, which writes to a log what calls do.",
            false),
    GENERATE_RECORDER(
            Extra.RECORDER.option(),
            "Whether the sources have transports that record answers and replay them, for tests without a server.",
            false);

    private final String key;
    private final String description;
    private final @Nullable Boolean defaultValue;

    Option(String key, String description, @Nullable Boolean defaultValue) {
        this.key = key;
        this.description = description;
        this.defaultValue = defaultValue;
    }

    /** The name that the user writes. */
    String key() {
        return key;
    }

    /** One or two sentences. */
    String description() {
        return description;
    }

    /** The value of a switch that is not set; empty for an option that takes text. */
    Optional<Boolean> defaultValue() {
        return Optional.ofNullable(defaultValue);
    }

    /** The option that a user writes so. */
    static Option named(String key) {
        return Stream.of(values()).filter(option -> option.key.equals(key)).findFirst().orElseThrow();
    }

    /** All names, in the order of the options. */
    static List<String> keys() {
        return Stream.of(values()).map(Option::key).toList();
    }
}
