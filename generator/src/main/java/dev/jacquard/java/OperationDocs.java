package dev.jacquard.java;

import dev.jacquard.api.Operation;
import dev.jacquard.api.Response;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.Javadoc;
import dev.jacquard.escape.QualifiedName;
import dev.jacquard.names.Answers;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.Errors;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The documentation of an operation's methods. */
final class OperationDocs {
    private static final Javadoc REDIRECT = Javadoc.markup(
            "The answer is a redirect, which is not followed: the headers of {@code executeForResponse()} tell where it"
                    + " leads.");

    private final Rendering rendering;
    private final Operation operation;
    private final Imports imports;

    OperationDocs(Rendering rendering, Operation operation, Imports imports) {
        this.rendering = rendering;
        this.operation = operation;
        this.imports = imports;
    }

    /** What the operation does. */
    Javadoc plain() {
        return MemberDocs.text(operation.docs(), operation.method() + " " + operation.path().text());
    }

    /** Adds what the method that calls at once returns and throws. */
    Javadoc result(Javadoc doc) {
        Answers answers = Answers.of(operation);
        if (answers.body().isEmpty()) {
            return failures(answers.redirect() ? doc.then(REDIRECT) : doc);
        }
        Response response = answers.primary().orElseThrow().response();
        Javadoc returned = MemberDocs.text(response.docs(), response.status().toString());
        if (answers.several()) {
            Javadoc others = Javadoc.markup("null if the answer is %: {@link #%} tells which",
                    Javadoc.literal(statuses(answers.others())), method());
            returned = returned.then(others);
        }
        return failures(doc.returns(returned));
    }

    /** Adds what the method that tells successes apart returns and throws. */
    Javadoc severalResult(Javadoc doc) {
        return failures(doc.returns(Javadoc.markup("which success it is, with its body")));
    }

    private Javadoc failures(Javadoc doc) {
        Javadoc text = doc;
        Map<ClassName, String> statuses = new LinkedHashMap<>();
        for (Errors.ErrorBody body : Errors.of(operation)) {
            ClassName exception = rendering.names().exception(body.key());
            statuses.merge(exception, body.response().status().toString(), (a, b) -> a + ", " + b);
        }
        for (Map.Entry<ClassName, String> entry : statuses.entrySet()) {
            text = text.throwing(
                    name(entry.getKey()), Javadoc.markup("if the answer is %", Javadoc.literal(entry.getValue())));
        }
        text = text.throwing(
                name(rendering.names().runtime("", "ApiException")), Javadoc.markup("if the call fails otherwise"));
        return MemberDocs.deprecation(text, operation.docs().deprecation());
    }

    /** Adds what the method that gives a call returns. */
    Javadoc call(Javadoc doc) {
        return MemberDocs.deprecation(
                doc.returns(Javadoc.markup("the call, yet to be made")), operation.docs().deprecation());
    }

    private Identifier method() {
        return Identifier.of(rendering.names().resultMethod(operation.pointer()));
    }

    private static String statuses(List<Answers.Success> successes) {
        return successes.stream().map(each -> each.response().status().toString()).collect(Collectors.joining(" or "));
    }

    private QualifiedName name(ClassName exception) {
        return QualifiedName.of(imports.name(exception).toString());
    }
}
