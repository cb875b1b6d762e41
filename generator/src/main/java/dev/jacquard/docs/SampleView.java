package dev.jacquard.docs;

import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * A sample: template {@code sample}, which is Java, not Markdown.
 *
 * @param imports the imports, sorted
 * @param deprecated whether it uses what is deprecated
 * @param name its class
 * @param client the expression that makes the client
 * @param clientType the class of the client
 * @param request the request, where the line of the call is too long to hold it
 * @param call the expression that calls the operation
 * @param plain whether the call gives nothing
 * @param returns whether the call gives a value
 * @param items whether the call gives a stream of items
 * @param saved whether the call gives bytes while they arrive
 * @param pages whether the call gives the items of all pages
 * @param resultType the type of what it gives, or of its items
 * @param system the class {@code System}
 * @param path the class {@code Path}, where it is used
 */
record SampleView(
        List<QualifiedName> imports,
        boolean deprecated,
        Identifier name,
        JavaCode client,
        JavaCode clientType,
        Optional<Variable> request,
        JavaCode call,
        boolean plain,
        boolean returns,
        boolean items,
        boolean saved,
        boolean pages,
        JavaCode resultType,
        JavaCode system,
        JavaCode path) {
    /**
     * A variable.
     *
     * @param type its type
     * @param value what it holds
     */
    record Variable(JavaCode type, JavaCode value) {}
}
