package dev.jacquard.java;

import dev.jacquard.api.Api;
import dev.jacquard.api.MediaType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Reference;
import dev.jacquard.api.Type;
import dev.jacquard.names.Answers;
import dev.jacquard.names.Errors;
import dev.jacquard.names.Member;
import java.util.List;

/** Which code uses what is deprecated, and so needs the compiler's warning suppressed. */
final class Deprecations {
    private final Api api;

    Deprecations(Api api) {
        this.api = api;
    }

    /** Whether the Java type of a type names a deprecated class. */
    boolean in(Type type) {
        return api.namesDeprecated(type);
    }

    /** Whether a record has components of deprecated types. */
    boolean in(List<Member> members) {
        return members.stream().anyMatch(member -> in(member.type()));
    }

    /** Whether the methods of an operation use deprecated types, or accessors or setters of deprecated members. */
    boolean inMethods(Operation operation, List<Member> members) {
        return in(members)
                || members.stream().anyMatch(member -> member.docs().deprecated())
                || inParts(operation)
                || inAnswers(operation);
    }

    /** Whether a form of parts, whose members the methods read one by one, has a deprecated one. */
    private boolean inParts(Operation operation) {
        return operation.body() != null && operation.body().choices().stream().anyMatch(this::inParts);
    }

    private boolean inParts(MediaType content) {
        return content.form() == MediaType.Form.MULTIPART
                && content.type().withoutNull() instanceof Reference reference
                && api.types().get(reference.target()) instanceof ObjectType form
                && form.properties().stream().anyMatch(part -> part.docs().deprecated() || in(part.type()));
    }

    /** Whether the method that makes exceptions uses deprecated types. */
    boolean inErrors(Operation operation) {
        return Errors.of(operation).stream().anyMatch(body -> in(body.content().type()));
    }

    /** Whether what an operation gives is of deprecated types. */
    boolean inAnswers(Operation operation) {
        return Answers.of(operation).successes().stream()
                .anyMatch(success -> success.body().filter(content -> in(content.type())).isPresent());
    }
}
