package dev.jacquard.java;

import dev.jacquard.api.Operation;
import dev.jacquard.api.Response;
import dev.jacquard.escape.Javadoc;
import dev.jacquard.escape.QualifiedName;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.Errors;
import java.util.LinkedHashMap;
import java.util.Map;

/** The documentation of an operation's methods. */
final class OperationDocs {
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
        Javadoc text = doc;
        for (Response response : operation.responses()) {
            if (response.status().success() && !response.content().isEmpty()) {
                text = text.returns(MemberDocs.text(response.docs(), response.status().toString()));
                break;
            }
        }
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

    private QualifiedName name(ClassName exception) {
        return QualifiedName.of(imports.name(exception).toString());
    }
}
