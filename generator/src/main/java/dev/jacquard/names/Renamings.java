package dev.jacquard.names;

import java.util.Map;

/**
 * Names that the user chooses in place of those made of the document's words. They are Java names as they are.
 *
 * @param modelNamePrefix what the names of models begin with; not those of {@code modelNames}
 * @param modelNameSuffix what the names of models end with; not those of {@code modelNames}
 * @param models class names, by the key of the schema
 * @param inlineModels class names of schemas without a key, by the names that they have otherwise
 * @param properties names of properties, by the name on the wire
 * @param parameters names of parameters, by the name on the wire
 * @param operations names of methods, by {@code operationId}, or by method and path ({@code GET /pets/{id}})
 * @param constants names of constants, by the value of the enum
 */
public record Renamings(
        String modelNamePrefix,
        String modelNameSuffix,
        Map<String, String> models,
        Map<String, String> inlineModels,
        Map<String, String> properties,
        Map<String, String> parameters,
        Map<String, String> operations,
        Map<String, String> constants) {
    /** Nothing is renamed. */
    public static final Renamings NONE = new Renamings(
            "", "", Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    /** Copies the maps. */
    public Renamings {
        models = Map.copyOf(models);
        inlineModels = Map.copyOf(inlineModels);
        properties = Map.copyOf(properties);
        parameters = Map.copyOf(parameters);
        operations = Map.copyOf(operations);
        constants = Map.copyOf(constants);
    }
}
