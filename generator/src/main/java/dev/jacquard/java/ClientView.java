package dev.jacquard.java;

import dev.jacquard.escape.DocComment;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * The client.
 *
 * @param header the comment at the top
 * @param packageName the package
 * @param imports the imports, sorted
 * @param doc its documentation
 * @param name its name
 * @param config the class that holds what is set on it
 * @param settings the values of that class's components, in parentheses
 * @param apis the groups of operations
 * @param builder its builder
 */
record ClientView(
        DocComment header,
        QualifiedName packageName,
        List<ImportView> imports,
        DocComment doc,
        Identifier name,
        JavaCode config,
        JavaCode settings,
        List<Group> apis,
        Builder builder) {
    /**
     * A group of operations.
     *
     * @param doc its documentation
     * @param type its class
     * @param accessor the client's method that gives it
     */
    record Group(DocComment doc, JavaCode type, Identifier accessor) {}

    /**
     * The client's builder.
     *
     * @param suppressed whether it uses deprecated things
     * @param client the client's name
     * @param fields its fields, one a line
     * @param superArguments what the kit's builder must know, in parentheses
     * @param retries when calls are tried again, where the document says so
     * @param settings the methods that set servers, global parameters and credentials
     * @param endpoints the methods that give endpoints of OAuth 2.0
     * @param resolved the statements by which credentials learn their endpoints, one a line
     * @param securities the methods that make of these what operations ask for
     * @param demandsServer whether a server must be set
     * @param serverChecks the statements that find a server that is not set, one a line
     */
    record Builder(
            boolean suppressed,
            Identifier client,
            JavaCode fields,
            JavaCode superArguments,
            Optional<JavaCode> retries,
            List<Setting> settings,
            List<SecurityMethods.Endpoints> endpoints,
            JavaCode resolved,
            List<SecurityMethods.Method> securities,
            boolean demandsServer,
            JavaCode serverChecks) {}

    /**
     * A method of the builder.
     *
     * @param doc its documentation
     * @param name its name
     * @param parameters its parameters
     * @param value what is set
     */
    record Setting(DocComment doc, Identifier name, JavaCode parameters, JavaCode value) {}
}
