package dev.jacquard.java;

import dev.jacquard.escape.DocComment;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.QualifiedName;
import java.util.List;

/**
 * A class with the operations of a tag.
 *
 * @param header the comment at the top
 * @param packageName the package
 * @param imports the imports, sorted
 * @param doc its documentation
 * @param name its name
 * @param config the class that holds what is set on the client
 * @param operations the methods that call at once
 * @param calls the nested class with the methods that give calls
 */
record ApiView(
        DocComment header,
        QualifiedName packageName,
        List<ImportView> imports,
        DocComment doc,
        Identifier name,
        JavaCode config,
        List<Method> operations,
        Calls calls) {
    /**
     * A method that calls at once.
     *
     * @param doc its documentation
     * @param deprecated whether the operation is deprecated
     * @param suppressed whether it uses deprecated things without being deprecated
     * @param result what it returns
     * @param method its name
     * @param parameters its parameters, in parentheses
     * @param returns {@code return} and a blank, or nothing
     * @param arguments what it passes on
     */
    record Method(
            DocComment doc,
            boolean deprecated,
            boolean suppressed,
            JavaCode result,
            Identifier method,
            JavaCode parameters,
            JavaCode returns,
            JavaCode arguments) {}

    /**
     * The nested class with the methods that give calls.
     *
     * @param config the class that holds what is set on the client
     * @param retries when operations are tried again, where the document says so of them alone
     * @param forms its methods
     * @param parts the methods that take over from methods of many parameters
     * @param answers the methods that tell successes apart
     * @param errors the methods that turn answers into exceptions
     */
    record Calls(
            JavaCode config,
            List<Retrying> retries,
            List<Form> forms,
            List<PartMethod> parts,
            List<AnswerMethod> answers,
            List<ErrorMethod> errors) {}

    /**
     * When some operations are tried again.
     *
     * @param name the constant's name
     * @param policy its value
     */
    record Retrying(Identifier name, JavaCode policy) {}

    /**
     * A method that gives a call.
     *
     * @param doc its documentation
     * @param deprecated whether the operation is deprecated
     * @param suppressed whether it uses deprecated things without being deprecated
     * @param result what it returns
     * @param method its name
     * @param parameters its parameters, in parentheses
     * @param body its statements, one a line
     */
    record Form(
            DocComment doc,
            boolean deprecated,
            boolean suppressed,
            JavaCode result,
            Identifier method,
            JavaCode parameters,
            JavaCode body) {}

    /**
     * A method that adds more parameters to what is sent.
     *
     * @param suppressed whether it uses deprecated things
     * @param method its name
     * @param request the class of the request
     * @param body its statements, one a line
     */
    record PartMethod(boolean suppressed, Identifier method, JavaCode request, JavaCode body) {}

    /**
     * A method that tells successes apart.
     *
     * @param suppressed whether it uses deprecated things
     * @param result what it returns
     * @param method its name
     * @param cases the cases of the switch over the status, one a line
     */
    record AnswerMethod(boolean suppressed, JavaCode result, Identifier method, JavaCode cases) {}

    /**
     * A method that turns an answer into an exception.
     *
     * @param suppressed whether it uses deprecated things
     * @param method its name
     * @param cases the cases of the switch over the status, one a line
     */
    record ErrorMethod(boolean suppressed, Identifier method, JavaCode cases) {}
}
