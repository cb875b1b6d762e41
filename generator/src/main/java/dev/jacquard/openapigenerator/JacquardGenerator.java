package dev.jacquard.openapigenerator;

import dev.jacquard.Configuration;
import dev.jacquard.Pipeline;
import dev.jacquard.write.Changes;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Optional;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.DefaultCodegen;
import org.openapitools.codegen.GeneratorLanguage;
import org.openapitools.codegen.api.TemplatingEngineAdapter;
import org.openapitools.codegen.config.GlobalSettings;
import org.openapitools.codegen.meta.GeneratorMetadata;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The generator {@code jacquard} of openapi-generator.
 *
 * <p>It takes the user's options and the place of the document from the host and runs the {@link Pipeline} on the file
 * itself, so that limits, positions, names and bytes are those of the Maven goal. The host has read the document by then;
 * what it read is emptied, and the host generates nothing.
 */
public final class JacquardGenerator extends DefaultCodegen {
    /** A name below the host's, whose command line shows no warnings of others. */
    private static final Logger LOG = LoggerFactory.getLogger("org.openapitools.codegen.jacquard");

    /** Whether the host writes files. On a dry run it does not. */
    private boolean writes;

    /** For the host, which makes one at each start, whichever generator is asked for. */
    public JacquardGenerator() {
        UnknownOptions.forgetDefaults(this);
        cliOptions.clear();
        for (Option option : Option.values()) {
            cliOptions.add(option.defaultValue()
                    .map(value -> CliOption.newBoolean(option.key(), option.description(), value))
                    .orElseGet(() -> CliOption.newString(option.key(), option.description())));
        }
    }

    @Override
    public String getName() {
        return "jacquard";
    }

    @Override
    public CodegenType getTag() {
        return CodegenType.CLIENT;
    }

    @Override
    public String getHelp() {
        return "Writes a Java 17 client: immutable models, JSON without reflection, java.net.http, Markdown pages.";
    }

    @Override
    public GeneratorLanguage generatorLanguage() {
        return GeneratorLanguage.JAVA;
    }

    /** Off: the pipeline reads the document as it is. */
    @Override
    public boolean getUseOpenapiNormalizer() {
        return false;
    }

    /** Off, for the same reason. */
    @Override
    public boolean getUseInlineModelResolver() {
        return false;
    }

    /** The host asks for it when it sets out. Its own files are switched off then: they would be left in the output folder. */
    @Override
    public GeneratorMetadata getGeneratorMetadata() {
        take(CodegenConstants.APIS, Option.APIS_TO_GENERATE);
        take(CodegenConstants.MODELS, Option.MODELS_TO_GENERATE);
        // Naming some kinds of file leaves out the others. Of the kinds that are named there will be none.
        GlobalSettings.clearProperty(CodegenConstants.SUPPORTING_FILES);
        GlobalSettings.setProperty(CodegenConstants.APIS, "");
        GlobalSettings.setProperty(CodegenConstants.MODELS, "");
        GlobalSettings.setProperty(CodegenConstants.WEBHOOKS, "");
        return super.getGeneratorMetadata();
    }

    /** What the host's Maven plugin and its flag --global-property say by another name. */
    private void take(String property, Option option) {
        String value = GlobalSettings.getProperty(property);
        if (value != null && !value.isBlank()) {
            additionalProperties().putIfAbsent(option.key(), value);
        }
    }

    /** The host asks for it before a run that writes files, and not before a dry run. */
    @Override
    public TemplatingEngineAdapter getTemplatingEngine() {
        writes = true;
        return super.getTemplatingEngine();
    }

    /** The text as it is: the host escapes the document's words about itself, and nothing uses them. */
    @Override
    public String escapeUnsafeCharacters(String input) {
        return input;
    }

    /** Nothing: the options that the host reads here mean nothing to us. */
    @Override
    public void processOpts() {}

    /** Nothing: the host takes a note of the document's types, and warns that its own support of OpenAPI 3.1 is a trial. */
    @Override
    public void setOpenAPI(OpenAPI openAPI) {}

    /**
     * Generates, and leaves the host nothing to do.
     *
     * @throws GenerationFailedException if the options or the document are not understood
     */
    @Override
    public void preprocessOpenAPI(OpenAPI openAPI) {
        // Before we begin, since it takes much memory.
        openAPI.setPaths(new Paths());
        openAPI.setWebhooks(null);
        openAPI.setComponents(new Components());
        // Of these the host prints findings of its own, which do not concern what we made.
        openAPI.setInfo(null);
        openAPI.setServers(List.of(new Server().url("http://localhost")));
        generate(GivenOptions.read(this));
    }

    private void generate(Configuration configuration) {
        Pipeline pipeline = new Pipeline(configuration);
        Optional<Changes> changes = writes ? pipeline.run() : pipeline.compare();
        pipeline.warnings().forEach(LOG::warn);
        pipeline.notes().forEach(LOG::info);
        if (changes.isEmpty()) {
            throw new GenerationFailedException(pipeline.errors());
        }
        Changes made = changes.get();
        LOG.info(
                "{} from {}: {} files {}written, {} unchanged, {} removed",
                pipeline.size(),
                configuration.inputSpec(),
                made.written(),
                writes ? "" : "would be ",
                made.unchanged(),
                made.removed().size());
    }
}
