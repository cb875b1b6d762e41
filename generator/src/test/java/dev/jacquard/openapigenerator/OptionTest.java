package dev.jacquard.openapigenerator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.testing.PluginDescriptor;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Compares the options of the two doors. */
class OptionTest {
    /** What openapi-generator has flags of its own for, and what only a Maven build has. */
    private static final Set<String> NOT_FOR_THIS_DOOR =
            Set.of("inputSpec", "output", "templateDirectory", "skip", "addCompileSourceRoot", "nameMappings",
                    "parameterNameMappings", "modelNameMappings", "operationIdNameMappings", "enumNameMappings",
                    "inlineSchemaNameMappings", "typeMappings", "schemaMappings", "importMappings", "addTestCompileSourceRoot",
                    "allowRemoteInputSpec", "configOptions", "ignoreFileOverride", "encoding", "failOnWarning", "force");

    @Test
    void theGoalHasTheSameOptionsInTheSameWords() {
        Map<String, String> ours = new TreeMap<>();
        for (Option option : Option.values()) {
            ours.put(option.key(), option.description());
        }
        Map<String, String> theGoals = parametersOfTheGoal();
        theGoals.keySet().removeAll(NOT_FOR_THIS_DOOR);

        assertThat(ours).isEqualTo(theGoals);
    }

    @Test
    void theExceptionsExist() {
        Set<String> theGoals = parametersOfTheGoal().keySet();

        assertThat(theGoals).containsAll(NOT_FOR_THIS_DOOR);
        assertThat(Option.keys()).doesNotContainAnyElementsOf(NOT_FOR_THIS_DOOR);
    }

    /** What the plugin's descriptor says of the goal: names and descriptions. */
    private static Map<String, String> parametersOfTheGoal() {
        Map<String, String> parameters = new TreeMap<>();
        PluginDescriptor.ours().goals().get("generate").parameters()
                .forEach((name, parameter) -> parameters.put(name, parameter.text()));
        return parameters;
    }
}
