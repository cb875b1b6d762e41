package dev.jacquard.translate;

import dev.jacquard.api.Constraints;
import dev.jacquard.api.Documentation;
import dev.jacquard.api.Parameter;
import dev.jacquard.api.Parameter.In;
import dev.jacquard.api.Parameter.Style;
import dev.jacquard.api.PathTemplate;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Primitive;
import dev.jacquard.diagnostics.Diagnostics;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Variables of a path and the parameters that declare them: each variable has one, and each of these has a variable. */
final class PathVariables {
    private PathVariables() {}

    /** The parameters without those for variables that the path does not have, and with one for each undeclared variable. */
    static List<Parameter> matched(
            PathTemplate template, List<Parameter> declared, Pointer operation, Diagnostics diagnostics) {
        Set<String> variables = new LinkedHashSet<>(template.variables());
        List<Parameter> matched = new ArrayList<>();
        for (Parameter parameter : declared) {
            if (parameter.in() != In.PATH || variables.remove(parameter.name())) {
                matched.add(parameter);
            } else {
                diagnostics.warning(
                        "path-parameter-not-in-path",
                        "path parameter " + parameter.name() + " does not stand in the path " + template.text()
                                + "; it is left out",
                        operation,
                        "write {" + parameter.name() + "} in the path, or remove the parameter");
            }
        }
        for (String variable : variables) {
            diagnostics.warning(
                    "path-parameter-undeclared",
                    "the path " + template.text() + " has {" + variable
                            + "}, but no parameter declares it; it is taken as text",
                    operation,
                    "add a parameter with name: " + variable + ", in: path, required: true");
            matched.add(undeclared(variable, operation));
        }
        return matched;
    }

    private static Parameter undeclared(String name, Pointer operation) {
        return new Parameter(
                operation,
                name,
                In.PATH,
                Primitive.of(Primitive.Kind.STRING),
                true,
                Style.SIMPLE,
                false,
                false,
                Documentation.NONE,
                null,
                List.of(),
                Constraints.NONE);
    }
}
