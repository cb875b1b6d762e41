package dev.jacquard.java;

import dev.jacquard.api.Operation;
import dev.jacquard.api.Response;
import dev.jacquard.escape.Javadoc;
import dev.jacquard.escape.QualifiedName;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.Errors;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The documentation of an operation's methods. */
final class OperationDocs {
    /** What documents write where a description is demanded and there is nothing to say. */
    private static final Pattern EMPTY_WORDS = Pattern.compile(
            "(?:(?:a |an |the )?(?:[1-5]\\d\\d|ok|okay|success(?:ful(?:ly)?)?|default|created|accepted|http|api|json|null"
                    + "|response|answer|operation|request|result|call|execution|completed|processed|received"
                    + "|bad request|unauthori[sz]ed|forbidden|not found|conflict|internal server error|error"
                    + "|unprocessable (?:entity|content)|too many requests|service unavailable)[ .!:,-]*){1,4}"
                    + "|[^.]{1,80} successfully\\.?",
            Pattern.CASE_INSENSITIVE);

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
        Javadoc endpoint = Javadoc.code(operation.method() + " " + operation.path().text());
        Javadoc text = told();
        return text.isEmpty() ? Javadoc.markup("Calls %.", endpoint) : text.then(endpoint);
    }

    /** What the operation does, in a sentence or a paragraph. */
    Javadoc brief() {
        Javadoc first = told().first();
        return first.isEmpty() ? plain() : first;
    }

    private Javadoc told() {
        String summary = operation.docs().summary();
        String description = operation.docs().description();
        boolean begun = summary != null && description != null && description.strip().startsWith(summary.strip());
        Javadoc text = summary == null || begun ? Javadoc.empty() : Javadoc.of(summary.strip()).sentence();
        return text.then(Javadoc.of(description == null ? "" : description)).sentence();
    }

    /** Adds what the method that calls at once returns and throws. */
    Javadoc result(Javadoc doc) {
        Javadoc text = doc;
        for (Response response : operation.responses()) {
            if (response.status().success() && !response.content().isEmpty()) {
                Javadoc told = told(response);
                text = text.returns(told.isEmpty() ? Javadoc.markup("the answer's body") : told);
                break;
            }
        }
        Map<ClassName, Javadoc> reasons = new LinkedHashMap<>();
        for (Errors.ErrorBody body : Errors.of(operation)) {
            ClassName exception = rendering.names().exception(body.key());
            reasons.merge(exception, reason(body.response()), (a, b) -> Javadoc.markup("%, %", a, b));
        }
        for (Map.Entry<ClassName, Javadoc> entry : reasons.entrySet()) {
            text = text.throwing(name(entry.getKey()), Javadoc.markup("if the answer is %", entry.getValue()));
        }
        text = text.throwing(
                name(rendering.names().runtime("", "ApiException")),
                Javadoc.markup(reasons.isEmpty() ? "if the call fails" : "if the call fails otherwise"));
        return tags(text);
    }

    /** Adds what the method that gives a call returns. */
    Javadoc call(Javadoc doc) {
        return tags(doc.returns(Javadoc.markup("the call, yet to be made")));
    }

    private Javadoc tags(Javadoc text) {
        return MemberDocs.deprecation(MemberDocs.more(text, operation.docs()), operation.docs().deprecation());
    }

    /** A status, and what it means in this operation if the document has words of its own for it. */
    private static Javadoc reason(Response response) {
        Javadoc status = Javadoc.literal(response.status().toString());
        Javadoc told = told(response).first();
        return told.isEmpty() ? status : Javadoc.markup("% (%)", status, told);
    }

    /** What the document says of an answer; empty if that is no more than its status says. */
    static Javadoc told(Response response) {
        String text = response.docs().description();
        return text == null || EMPTY_WORDS.matcher(text.strip()).matches() ? Javadoc.empty() : Javadoc.of(text);
    }

    private QualifiedName name(ClassName exception) {
        return QualifiedName.of(imports.name(exception).toString());
    }
}
