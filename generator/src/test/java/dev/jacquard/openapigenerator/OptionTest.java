package dev.jacquard.openapigenerator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Compares the options of the two doors. */
class OptionTest {
    /** What openapi-generator has flags of its own for, and what only a Maven build has. */
    private static final Set<String> NOT_FOR_THIS_DOOR =
            Set.of("inputSpec", "output", "templateDirectory", "skip", "addCompileSourceRoot", "nameMappings",
                    "parameterNameMappings", "modelNameMappings", "operationIdNameMappings", "enumNameMappings",
                    "inlineSchemaNameMappings", "typeMappings", "schemaMappings", "importMappings", "addTestCompileSourceRoot",
                    "allowRemoteInputSpec", "configOptions", "ignoreFileOverride", "encoding", "failOnWarning", "force");

    @Test
    void theGoalHasTheSameOptionsInTheSameWords() throws Exception {
        Map<String, String> ours = new TreeMap<>();
        for (Option option : Option.values()) {
            ours.put(option.key(), option.description());
        }
        Map<String, String> theGoals = parametersOfTheGoal();
        theGoals.keySet().removeAll(NOT_FOR_THIS_DOOR);

        assertThat(ours).isEqualTo(theGoals);
    }

    @Test
    void theExceptionsExist() throws Exception {
        Set<String> theGoals = parametersOfTheGoal().keySet();

        assertThat(theGoals).containsAll(NOT_FOR_THIS_DOOR);
        assertThat(Option.keys()).doesNotContainAnyElementsOf(NOT_FOR_THIS_DOOR);
    }

    /** What the plugin's descriptor says of the goal: names and descriptions, without what Maven itself injects. */
    private static Map<String, String> parametersOfTheGoal() throws Exception {
        Map<String, String> parameters = new TreeMap<>();
        try (var descriptor = Option.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
            Element plugin = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(descriptor)
                    .getDocumentElement();
            for (Element goal : elements(plugin, "mojo")) {
                if (text(goal, "goal").equals("generate")) {
                    for (Element parameter : elements(goal, "parameter")) {
                        if (text(parameter, "editable").equals("true")) {
                            parameters.put(text(parameter, "name"), text(parameter, "description"));
                        }
                    }
                }
            }
        }
        return parameters;
    }

    private static List<Element> elements(Element parent, String name) {
        NodeList nodes = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static String text(Element parent, String name) {
        return elements(parent, name).get(0).getTextContent().replaceAll("<[^>]*>", "");
    }
}
