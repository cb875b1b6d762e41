package dev.jacquard.openapigenerator;

import dev.jacquard.diagnostics.NearestName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.openapitools.codegen.CodegenConfig;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.config.GeneratorSettings;

/**
 * Finds what the user set and Jacquard does not know. Said aloud, since an option without effect is found out late.
 *
 * <p>The host mixes the user's properties with its own. Which those are is asked of the host where it can be, so that
 * another version of the host is understood as well.
 */
final class UnknownOptions {
    /** What the host sets right before it hands the properties on. */
    private static final Set<String> OF_THE_HOST = Set.of(
            CodegenConstants.GENERATE_API_TESTS,
            CodegenConstants.GENERATE_MODEL_TESTS,
            CodegenConstants.GENERATE_API_DOCS,
            CodegenConstants.GENERATE_MODEL_DOCS,
            CodegenConstants.GENERATE_APIS,
            CodegenConstants.GENERATE_MODELS,
            CodegenConstants.GENERATE_WEBHOOKS,
            CodegenConstants.GENERATE_RECURSIVE_DEPENDENT_MODELS,
            CodegenConstants.EXCLUDE_TESTS,
            CodegenConstants.TEMPLATE_DIR);

    private UnknownOptions() {}

    /**
     * The options that are not known.
     *
     * @param host holds what the user asked for
     * @return a line for each
     */
    static List<String> of(CodegenConfig host) {
        List<String> lines = new ArrayList<>();
        Set<String> unknown = new TreeSet<>(host.additionalProperties().keySet());
        unknown.removeAll(Option.keys());
        unknown.removeAll(OF_THE_HOST);
        unknown.removeAll(GeneratorSettings.newBuilder().build().getAdditionalProperties().keySet());
        for (String name : unknown) {
            lines.add("error: Jacquard does not know the property " + name + "; " + hint(name));
        }
        switches(host).forEach((name, isGiven) -> {
            if (isGiven) {
                lines.add("error: Jacquard does not know the option " + name);
            }
        });
        return lines;
    }

    /** Lets go what the host sets from the start, so that what is found later is the user's. */
    static void forgetDefaults(CodegenConfig host) {
        host.additionalProperties().clear();
        host.typeMapping().clear();
        host.importMapping().clear();
        host.instantiationTypes().clear();
        host.languageSpecificPrimitives().clear();
    }

    private static String hint(String name) {
        String nearest = new NearestName().to(name, Option.keys().iterator());
        return nearest == null ? "config-help -g jacquard lists those it knows" : "did you mean " + nearest + "?";
    }

    /** The host's options that have no meaning here, by the names that its plugins give them; whether they are set. */
    private static Map<String, Boolean> switches(CodegenConfig host) {
        Map<String, Boolean> switches = new TreeMap<>();
        switches.put("enablePostProcessFile", host.isEnablePostProcessFile());
        switches.put("inlineSchemaOptions", isGiven(host.inlineSchemaOption()));
        switches.put("instantiationTypes", isGiven(host.instantiationTypes()));
        switches.put("languageSpecificPrimitives", isGiven(host.languageSpecificPrimitives()));
        switches.put("openapiGeneratorIgnoreList", isGiven(host.openapiGeneratorIgnoreList()));
        switches.put("openapiNormalizer", isGiven(host.openapiNormalizer()));
        switches.put("removeOperationIdPrefix", host.isRemoveOperationIdPrefix());
        switches.put("reservedWordsMappings", isGiven(host.reservedWordsMappings()));
        switches.put("serverVariables", isGiven(host.serverVariableOverrides()));
        switches.put("skipOverwrite", host.isSkipOverwrite());
        return switches;
    }

    private static boolean isGiven(@Nullable Map<?, ?> values) {
        return values != null && !values.isEmpty();
    }

    private static boolean isGiven(@Nullable Collection<?> values) {
        return values != null && !values.isEmpty();
    }
}
