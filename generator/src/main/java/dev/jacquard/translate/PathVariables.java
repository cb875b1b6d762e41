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
import java.util.stream.Stream;

/**
 * A path and the parameters of an operation, matched: each variable has a path parameter, and each of these has a
 * variable.
 *
 * @param template the path
 * @param parameters the parameters
 */
record PathVariables(PathTemplate template, List<Parameter> parameters) {
    /** Leaves out parameters that the path has no place for, and adds one for each undeclared variable. */
    static PathVariables matched(
            PathTemplate written, List<Parameter> declared, Pointer operation, Diagnostics diagnostics) {
        PathTemplate template = written.withQuery(query(written, declared));
        Set<String> variables = new LinkedHashSet<>(template.variables());
        List<Parameter> matched = new ArrayList<>();
        for (Parameter parameter : declared) {
            String name = parameter.name();
            if (parameter.in() == In.QUERY && fixed(template, name)) {
                diagnostics.warning(
                        "query-parameter-in-path",
                        "query parameter " + name + " has a value in the path " + template.text() + "; it is left out",
                        operation,
                        null);
            } else if (parameter.in() == In.PATH && !variables.remove(name)) {
                diagnostics.warning(
                        "path-parameter-not-in-path",
                        "path parameter " + name + " does not stand in the path " + template.text()
                                + "; it is left out",
                        operation,
                        "write {" + name + "} in the path, or remove the parameter");
            } else {
                matched.add(parameter);
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
        return new PathVariables(template, matched);
    }

    /** What the path's own query sends: not what a query parameter sends anyway, as x does in {@code ?x={x}}. */
    private static List<PathTemplate.Pair> query(PathTemplate template, List<Parameter> declared) {
        return template.query().stream()
                .filter(pair -> !(pair.value() instanceof PathTemplate.Variable variable)
                        || has(declared, In.PATH, variable.name())
                        || Stream.of(pair.name(), variable.name()).noneMatch(name -> has(declared, In.QUERY, name)))
                .toList();
    }

    private static boolean has(List<Parameter> declared, In in, String name) {
        return declared.stream().anyMatch(parameter -> parameter.in() == in && parameter.name().equals(name));
    }

    private static boolean fixed(PathTemplate template, String name) {
        return template.query().stream().anyMatch(pair -> pair.name().equals(name));
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
