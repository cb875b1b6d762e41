package dev.jacquard.maven;

import dev.jacquard.Configuration.Extra;
import dev.jacquard.Configuration.Mode;
import dev.jacquard.Configuration.Models;
import dev.jacquard.Configuration.Part;
import dev.jacquard.Configuration.Project;
import dev.jacquard.Configuration;
import dev.jacquard.Switches;
import dev.jacquard.java.Jackson;
import dev.jacquard.java.ModelStyle;
import dev.jacquard.names.NameOptions;
import dev.jacquard.names.Renamings;
import dev.jacquard.read.Input;
import dev.jacquard.translate.PathPattern;
import dev.jacquard.translate.Selection;
import dev.jacquard.translate.UnknownProperties;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;

/** What the goals have in common that make a client, or look at what would be made: the parameters that say which. */
abstract class ClientMojo extends GoalMojo implements Switches {
    /**
     * The OpenAPI document: a file, relative to the module; or <code>classpath:</code> and the path of a resource in
     * an artifact among the plugin's own dependencies; or, with allowRemoteInputSpec, a URL.
     */
    @Parameter(property = "jacquard.inputSpec", required = true)
    private String inputSpec = "";

    /**
     * Whether inputSpec may be a URL: of https, or of this machine. It is fetched in every build, without credentials,
     * and not offline, where what was fetched last is taken. What the document refers to is never fetched.
     */
    @Parameter(property = "jacquard.allowRemoteInputSpec", defaultValue = "false")
    private boolean allowRemoteInputSpec;

    /** Files that change the document before it is read, one after the other (OpenAPI Overlay Specification 1.0). */
    @Parameter(property = "jacquard.overlays")
    private List<File> overlays = List.of();

    /** The folder that references to other files do not leave. By default the folder of the document. */
    @Parameter(property = "jacquard.inputSpecRoot")
    private @Nullable File inputSpecRoot;

    /** The folder below which everything goes: Java below <code>src/main/java</code>, pages below <code>docs</code>. */
    @Parameter(
            property = "jacquard.output",
            defaultValue = "${project.build.directory}/generated-sources/jacquard",
            required = true)
    private File output = new File("");

    /**
     * The package of the client; the packages of everything else lie below it. Made of the document's title if not
     * set.
     */
    @Parameter(property = "jacquard.invokerPackage")
    private @Nullable String invokerPackage;

    /** The package of the classes with operations. By default <code>api</code> below the client's package. */
    @Parameter(property = "jacquard.apiPackage")
    private @Nullable String apiPackage;

    /** The package of models and requests. By default <code>model</code> below the client's package. */
    @Parameter(property = "jacquard.modelPackage")
    private @Nullable String modelPackage;

    /** The name of the client's class. Made of the document's title if not set. */
    @Parameter(property = "jacquard.clientName")
    private @Nullable String clientName;

    /**
     * The name of the client's Java module, which gets a <code>module-info.java</code>; without one it has no module.
     */
    @Parameter(property = "jacquard.moduleName")
    private @Nullable String moduleName;

    /**
     * Names of components, by the name of the property on the wire, as in
     * <code>&lt;a-b&gt;aB&lt;/a-b&gt;</code>, or as texts such as <code>a-b=aB</code>.
     */
    @Parameter(property = "jacquard.nameMappings")
    private @Nullable PlexusConfiguration nameMappings;

    /** Names of request components and settings, by the name of the parameter on the wire. Written as nameMappings. */
    @Parameter(property = "jacquard.parameterNameMappings")
    private @Nullable PlexusConfiguration parameterNameMappings;

    /** Names of models, by the key of the schema. Written as nameMappings. */
    @Parameter(property = "jacquard.modelNameMappings")
    private @Nullable PlexusConfiguration modelNameMappings;

    /** Names of models whose schemas have no key, by the names that they have otherwise. Written as nameMappings. */
    @Parameter(property = "jacquard.inlineSchemaNameMappings")
    private @Nullable PlexusConfiguration inlineSchemaNameMappings;

    /** Names of methods, by operationId, or by method and path as in GET /pets. Written as nameMappings. */
    @Parameter(property = "jacquard.operationIdNameMappings")
    private @Nullable PlexusConfiguration operationIdNameMappings;

    /** Names of constants, by the value of the enum. Written as nameMappings. */
    @Parameter(property = "jacquard.enumNameMappings")
    private @Nullable PlexusConfiguration enumNameMappings;

    /** What the names of models begin with, but for those in modelNameMappings. */
    @Parameter(property = "jacquard.modelNamePrefix")
    private @Nullable String modelNamePrefix;

    /** What the names of models end with, but for those in modelNameMappings. */
    @Parameter(property = "jacquard.modelNameSuffix")
    private @Nullable String modelNameSuffix;

    /**
     * A file with names that stay whatever becomes of the document. It is read if it exists, and written if recordNames
     * is set.
     */
    @Parameter(property = "jacquard.namesFile")
    private @Nullable File namesFile;

    /** Whether all names are recorded in the namesFile, and those of what is gone removed from it. */
    @Parameter(property = "jacquard.recordNames", defaultValue = "false")
    private boolean recordNames;

    /**
     * Types of one's own in the place of schemas, by the key of a component schema, or by a type and a format as in
     * <code>string+money=com.acme.Money,com.acme.MoneyCodec.JSON</code>: a class, and the static field with its codec. Some
     * classes of the JDK need none, as in <code>string+uuid=String</code>.
     */
    @Parameter(property = "jacquard.typeMappings")
    private @Nullable PlexusConfiguration typeMappings;

    /** Types of one's own, as in typeMappings, by keys of component schemas only. */
    @Parameter(property = "jacquard.schemaMappings")
    private @Nullable PlexusConfiguration schemaMappings;

    /** Classes with their packages, by the names that typeMappings and schemaMappings use. Written as nameMappings. */
    @Parameter(property = "jacquard.importMappings")
    private @Nullable PlexusConfiguration importMappings;

    /**
     * How the answers of an operation come in pages, by operationId, where the document does not say it, as in
     * <code>listPets=cursor: $request.cursor; next_cursor: $response.next; results: $response.data</code>.
     */
    @Parameter(property = "jacquard.paginations")
    private @Nullable PlexusConfiguration paginations;

    /**
     * What becomes of members that the document does not declare: keep or ignore. Where it says of what type they are,
     * they are kept always.
     */
    @Parameter(property = "jacquard.unknownProperties", defaultValue = "ignore")
    private String unknownProperties = "ignore";

    /**
     * What models are: record, or class for final classes with the same accessors and builders, whose constructors
     * nobody can call.
     */
    @Parameter(property = "jacquard.modelStyle", defaultValue = "record")
    private String modelStyle = "record";

    /**
     * Whether values are checked against the document's constraints before they are sent: lengths, bounds, patterns.
     * All that is wrong with a request is told at once.
     */
    @Parameter(property = "jacquard.validateRequests", defaultValue = "false")
    private boolean validateRequests;

    /**
     * For which databind of Jackson there is a class that makes it use the models' codecs: 2 or 3; for none if not
     * set.
     */
    @Parameter(property = "jacquard.jackson")
    private @Nullable String jackson;

    /** A folder with templates that take the place of those of the same name. */
    @Parameter(property = "jacquard.templateDirectory")
    private @Nullable File templateDirectory;

    /**
     * A file with patterns, as in <code>.gitignore</code>, of pages and other files but Java that you took over: they are
     * neither written nor removed nor compared. By default <code>.openapi-generator-ignore</code> in the output folder.
     */
    @Parameter(property = "jacquard.ignoreFileOverride")
    private @Nullable File ignoreFileOverride;

    /** Whether Java is made. */
    @Parameter(property = "jacquard.generateSources", defaultValue = "true")
    private boolean generateSources;

    /** Whether Markdown pages are made. */
    @Parameter(property = "jacquard.generateDocumentation", defaultValue = "false")
    private boolean generateDocumentation;

    /**
     * Whether the pages are made as a site of HTML files below <code>site</code>, which can be searched and opened from a disk.
     */
    @Parameter(property = "jacquard.generateSite", defaultValue = "false")
    private boolean generateSite;

    /** Whether a <code>pom.xml</code> is made, with which the output builds by itself. */
    @Parameter(property = "jacquard.generateProject", defaultValue = "false")
    private boolean generateProject;

    /**
     * Whether a file <code>api-surface.txt</code> is made, which lists the public classes of the client with their members. Where
     * it is committed, goal <code>check</code> fails when it changes.
     */
    @Parameter(property = "jacquard.generateApiSurface", defaultValue = "false")
    private boolean generateApiSurface;

    /**
     * Whether a file <code>code-samples.yaml</code> is made: an overlay of the document that adds a sample in Java to each
     * operation, as <code>x-codeSamples</code>, for a site that shows the document.
     */
    @Parameter(property = "jacquard.generateCodeSamples", defaultValue = "false")
    private boolean generateCodeSamples;

    /** Whether the sources have a CallLogger, which writes to a log what calls do. */
    @Parameter(property = "jacquard.generateLogger", defaultValue = "false")
    private boolean generateLogger;

    /** Whether the sources have transports that record answers and replay them, for tests without a server. */
    @Parameter(property = "jacquard.generateRecorder", defaultValue = "false")
    private boolean generateRecorder;

    /** The tags whose operations are wanted; all if not set. */
    @Parameter(property = "jacquard.apisToGenerate")
    private List<String> apisToGenerate = List.of();

    /** Tags whose operations are not wanted. */
    @Parameter(property = "jacquard.excludeTags")
    private List<String> excludeTags = List.of();

    /** Keys of component schemas that are wanted though no operation uses them. */
    @Parameter(property = "jacquard.modelsToGenerate")
    private List<String> modelsToGenerate = List.of();

    /** Paths whose operations are wanted, such as <code>/pets/**</code> or <code>/pets/*#GET</code>; all if not set. */
    @Parameter(property = "jacquard.includePaths")
    private List<String> includePaths = List.of();

    /** Paths whose operations are not wanted. */
    @Parameter(property = "jacquard.excludePaths")
    private List<String> excludePaths = List.of();

    /** The ids of the operations that are wanted; all if not set. */
    @Parameter(property = "jacquard.includeOperations")
    private List<String> includeOperations = List.of();

    /** The ids of operations that are not wanted. */
    @Parameter(property = "jacquard.excludeOperations")
    private List<String> excludeOperations = List.of();

    /** The group of the project that generateProject makes. The client's package if not set. */
    @Parameter(property = "jacquard.groupId")
    private @Nullable String groupId;

    /** The artifact of the project that generateProject makes. Made of the document's title if not set. */
    @Parameter(property = "jacquard.artifactId")
    private @Nullable String artifactId;

    /** The version of the project that generateProject makes. The document's if not set. */
    @Parameter(property = "jacquard.artifactVersion")
    private @Nullable String artifactVersion;

    /**
     * The encoding with which the generated Java is compiled. Files are in UTF-8; for another encoding, Java is
     * written in ASCII with escapes.
     */
    @Parameter(property = "jacquard.encoding", defaultValue = "${project.build.sourceEncoding}")
    private @Nullable String encoding;

    /** Whether a warning fails the build, before anything is written. */
    @Parameter(property = "jacquard.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    /**
     * Options of openapi-generator's generators, for those who come from there: apiPackage, invokerPackage and
     * modelPackage are taken as the parameters of these names; the others have no meaning.
     */
    @Parameter
    private Map<String, String> configOptions = Map.of();

    @Override
    public boolean isOn(Part part) {
        return switch (part) {
            case SOURCES -> generateSources;
            case DOCUMENTATION -> generateDocumentation;
            case SITE -> generateSite;
            case CODE_SAMPLES -> generateCodeSamples;
            case SURFACE -> generateApiSurface;
            case PROJECT -> generateProject;
        };
    }

    @Override
    public boolean isOn(Extra extra) {
        return switch (extra) {
            case LOGGER -> generateLogger;
            case RECORDER -> generateRecorder;
        };
    }

    @Override
    final Configuration configuration() throws MojoFailureException {
        MappingParameters mappings = new MappingParameters(session(), execution());
        Path templates = path(templateDirectory);
        Usage.folder("templateDirectory", templates);
        return new Configuration(
                input(),
                output.toPath(),
                parts(),
                names(mappings),
                templates,
                selection(),
                mappings.read("paginations", paginations),
                new Models(
                        Usage.choice("unknownProperties", unknownProperties, UnknownProperties.values()),
                        Usage.choice("modelStyle", modelStyle, ModelStyle.values()),
                        validateRequests,
                        jackson(),
                        mappings.types(schemaMappings, typeMappings, importMappings)),
                new Project(groupId, artifactId, artifactVersion),
                extras(),
                modes(),
                path(ignoreFileOverride));
    }

    private Input input() throws MojoFailureException {
        Path root = path(inputSpecRoot);
        Usage.folder("inputSpecRoot", root);
        List<Path> changes = new ArrayList<>();
        for (File overlay : overlays) {
            changes.add(shown(overlay.toPath()));
        }
        Path document = InputSpec.file(inputSpec, project(), allowRemoteInputSpec, session().isOffline());
        return new Input(shown(document), changes, root);
    }

    private NameOptions names(MappingParameters mappings) throws MojoFailureException {
        Renamings renamings = new Renamings(
                modelNamePrefix == null ? "" : modelNamePrefix,
                modelNameSuffix == null ? "" : modelNameSuffix,
                mappings.read("modelNameMappings", modelNameMappings),
                mappings.read("inlineSchemaNameMappings", inlineSchemaNameMappings),
                mappings.read("nameMappings", nameMappings),
                mappings.read("parameterNameMappings", parameterNameMappings),
                mappings.read("operationIdNameMappings", operationIdNameMappings),
                mappings.read("enumNameMappings", enumNameMappings));
        ConfigOptions options = new ConfigOptions(configOptions);
        NameOptions names = new NameOptions(
                Usage.packageName("invokerPackage", options.or(invokerPackage, "invokerPackage")),
                Usage.packageName("apiPackage", options.or(apiPackage, "apiPackage")),
                Usage.packageName("modelPackage", options.or(modelPackage, "modelPackage")),
                clientName,
                Usage.packageName("moduleName", moduleName),
                renamings,
                namesFile == null ? null : shown(namesFile.toPath()),
                recordNames);
        warn(options.warnings());
        return names;
    }

    private Selection selection() {
        return new Selection(
                patterns(includePaths),
                patterns(excludePaths),
                Set.copyOf(apisToGenerate),
                Set.copyOf(excludeTags),
                Set.copyOf(includeOperations),
                Set.copyOf(excludeOperations),
                Set.copyOf(modelsToGenerate));
    }

    // Without a lambda, here and elsewhere: a run that has nothing to do would be linking it most of its time.
    private static List<PathPattern> patterns(List<String> paths) {
        List<PathPattern> patterns = new ArrayList<>();
        for (String path : paths) {
            patterns.add(PathPattern.of(path));
        }
        return patterns;
    }

    private Jackson jackson() throws MojoFailureException {
        Jackson chosen = Jackson.of(jackson);
        if (chosen == null) {
            throw Usage.failure("error: <jackson> is " + jackson + ", but must be 2 or 3");
        }
        return chosen;
    }

    private Set<Mode> modes() {
        Set<Mode> modes = new HashSet<>();
        if (failOnWarning) {
            modes.add(Mode.FAIL_ON_WARNING);
        }
        if (encoding != null && !encoding.isBlank() && !encoding.equalsIgnoreCase("UTF-8")) {
            modes.add(Mode.ASCII);
        }
        return modes;
    }

    private static @Nullable Path path(@Nullable File file) {
        return file == null ? null : file.toPath();
    }
}
