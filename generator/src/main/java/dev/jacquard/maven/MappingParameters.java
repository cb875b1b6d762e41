package dev.jacquard.maven;

import dev.jacquard.names.Mappings;
import dev.jacquard.translate.TypeMappings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Reads parameters that map texts to names. Maven would read a map or a list; openapi-generator's plugin takes lists, and
 * a map is easier to write, so the XML is read as it is:
 *
 * <pre>
 * &lt;nameMappings&gt;&lt;a-b&gt;aB&lt;/a-b&gt;&lt;/nameMappings&gt;
 * &lt;nameMappings&gt;&lt;nameMapping&gt;a-b=aB&lt;/nameMapping&gt;&lt;/nameMappings&gt;
 * &lt;nameMappings&gt;a-b=aB,c-d=cD&lt;/nameMappings&gt;
 * </pre>
 */
final class MappingParameters {
    private final PluginParameterExpressionEvaluator evaluator;

    MappingParameters(MavenSession session, MojoExecution execution) {
        evaluator = new PluginParameterExpressionEvaluator(session, execution);
    }

    /**
     * Reads a parameter.
     *
     * @param parameter its name, for messages
     * @param configuration its XML; null if it is not set
     * @return the mappings
     * @throws MojoFailureException if a text is no mapping
     */
    Map<String, String> read(String parameter, @Nullable PlexusConfiguration configuration)
            throws MojoFailureException {
        Map<String, String> mappings = new LinkedHashMap<>();
        if (configuration != null) {
            // Without children, the value is the user's text or the property that stands for the parameter.
            text(parameter, value(parameter, configuration), mappings);
            for (PlexusConfiguration child : configuration.getChildren()) {
                String value = value(parameter, child);
                // No Java name has an equals sign, so this is a mapping of its own.
                if (value.indexOf('=') >= 0) {
                    text(parameter, value, mappings);
                } else {
                    mappings.put(child.getName(), value);
                }
            }
        }
        return mappings;
    }

    /**
     * Reads the parameters that map types.
     *
     * @param schemas the XML of {@code schemaMappings}; null if it is not set
     * @param types that of {@code typeMappings}
     * @param imports that of {@code importMappings}
     * @return what they say together
     * @throws MojoFailureException if that is not understood
     */
    TypeMappings types(
            @Nullable PlexusConfiguration schemas,
            @Nullable PlexusConfiguration types,
            @Nullable PlexusConfiguration imports)
            throws MojoFailureException {
        Map<String, String> mappings = read("schemaMappings", schemas);
        mappings.putAll(read("typeMappings", types));
        List<String> problems = new ArrayList<>();
        TypeMappings all = TypeMappings.of(mappings, read("importMappings", imports), problems);
        if (!problems.isEmpty()) {
            throw Usage.failure(String.join("\n", problems));
        }
        return all;
    }

    private static void text(String parameter, String text, Map<String, String> mappings)
            throws MojoFailureException {
        if (text.isEmpty()) {
            return;
        }
        List<String> wrong = parameter.equals("typeMappings")
                ? Mappings.readTypes(text, mappings)
                : Mappings.read(text, mappings);
        if (!wrong.isEmpty()) {
            throw Usage.failure("error: <" + parameter + "> has what is no mapping: " + wrong.get(0)
                    + "\nhint: write the original, an equals sign and the name, as in a-b=aB");
        }
    }

    private String value(String parameter, PlexusConfiguration configuration) throws MojoFailureException {
        String text = configuration.getValue();
        if (text == null) {
            return "";
        }
        try {
            Object value = evaluator.evaluate(text.strip());
            return value == null ? "" : value.toString();
        } catch (ExpressionEvaluationException e) {
            throw Usage.failure("error: <" + parameter + "> cannot be read: " + e.getMessage());
        }
    }
}
