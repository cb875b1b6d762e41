package dev.jacquard.docs;

import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.QualifiedName;
import java.util.List;

/**
 * A sample: template {@code sample}, which is Java, not Markdown.
 *
 * @param imports the imports, sorted
 * @param deprecated whether it uses what is deprecated
 * @param name its class
 * @param client the expression that makes the client
 * @param clientType the class of the client
 * @param call the expression that calls the operation
 * @param plain whether the call gives nothing
 * @param returns whether the call gives a value
 * @param items whether the call gives a stream of items
 * @param saved whether the call gives bytes while they arrive
 * @param resultType the type of what it gives
 * @param system the class {@code System}
 * @param path the class {@code Path}, where it is used
 */
record SampleView(
        List<QualifiedName> imports,
        boolean deprecated,
        Identifier name,
        JavaCode client,
        JavaCode clientType,
        JavaCode call,
        boolean plain,
        boolean returns,
        boolean items,
        boolean saved,
        JavaCode resultType,
        JavaCode system,
        JavaCode path) {}
