package dev.jacquard.java;

import dev.jacquard.api.Operation;
import dev.jacquard.api.Response;
import dev.jacquard.api.Retries;
import dev.jacquard.api.SecurityRequirement;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.Javadoc;
import dev.jacquard.escape.QualifiedName;
import dev.jacquard.names.Answers;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.Errors;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        Answers answers = Answers.of(operation);
        if (answers.body().isEmpty()) {
            return failures(answers.redirect() ? doc.then(REDIRECT) : doc);
        }
        Response response = answers.primary().orElseThrow().response();
        Javadoc told = AnswerWords.told(response);
        Javadoc returned = told.isEmpty() ? Javadoc.markup("the answer's body") : told;
        if (answers.primary().filter(Answers.Success::arrives).isPresent()) {
            returned = told.isEmpty()
                    ? Javadoc.markup("the answer's body, which is read while it arrives: close it")
                    : returned.sentence().then(Javadoc.markup("It is read while it arrives: close it."));
        }
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

    /** Adds what the method that asks for a stream returns and throws. */
    Javadoc streamResult(Javadoc doc) {
        return failures(doc.returns(Javadoc.markup("the items of the answer, each as soon as it is there; close it")));
    }

    /** Adds what the method that gives the answers page by page returns and throws. */
    Javadoc pagesResult(Javadoc doc) {
        return failures(doc.returns(Javadoc.markup("the first page, and the way to those after it")));
    }

    private Javadoc failures(Javadoc doc) {
        Javadoc text = doc;
        Map<ClassName, Javadoc> reasons = new LinkedHashMap<>();
        for (Errors.ErrorBody body : Errors.of(operation)) {
            ClassName exception = rendering.names().exception(body.key());
            reasons.merge(exception, AnswerWords.status(body.response()), (a, b) -> Javadoc.markup("%, %", a, b));
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

    /** The scopes that a call needs, where the document states them. */
    private Javadoc scopes() {
        Set<Javadoc> told = new LinkedHashSet<>();
        for (SecurityRequirement requirement : operation.security()) {
            requirement.schemes().forEach((key, scopes) -> scopes.stream()
                    .map(Javadoc::code)
                    .reduce((a, b) -> Javadoc.markup("%, %", a, b))
                    .ifPresent(all -> told.add(Javadoc.markup("Scopes that % needs: %.", Javadoc.code(key), all))));
        }
        return told.stream().reduce(Javadoc::then).orElse(Javadoc.empty());
    }

    /** When it is tried again, where the document says so of this operation. */
    private Javadoc retries() {
        Retries retries = operation.retries();
        if (retries == null) {
            return Javadoc.empty();
        }
        if (retries.equals(Retries.NONE)) {
            return Javadoc.markup("Not tried again, as the document asks.");
        }
        String statuses = retries.statuses().stream()
                .map(status -> status < 10 ? status + "XX" : status.toString())
                .collect(Collectors.joining(", "));
        return Javadoc.markup(
                "Tried again as the document asks, where a request may be sent twice%%: first after %, then after up to %, for"
                        + " up to %.",
                Javadoc.literal(statuses.isEmpty() ? "" : ", after " + statuses),
                Javadoc.literal(retries.failures() ? " and after failures of the connection" : ""),
                time(retries.initialInterval()),
                time(retries.maxInterval()),
                time(retries.maxElapsedTime()));
    }

    private static Javadoc time(long millis) {
        return Javadoc.literal(millis % 1_000 == 0 ? millis / 1_000 + " s" : millis + " ms");
    }

    private Javadoc tags(Javadoc plain) {
        Javadoc text = plain.then(scopes()).then(retries());
        return MemberDocs.deprecation(MemberDocs.more(text, operation.docs()), operation.docs().deprecation());
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
