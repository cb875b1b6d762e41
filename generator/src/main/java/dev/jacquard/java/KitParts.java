package dev.jacquard.java;

import dev.jacquard.api.Api;
import dev.jacquard.api.MediaType;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.SecurityScheme;
import dev.jacquard.api.ServerTemplate;
import dev.jacquard.names.AnswerHeaders;
import dev.jacquard.names.Answers;
import dev.jacquard.names.Errors;
import dev.jacquard.names.Paging;
import java.util.EnumSet;
import java.util.Set;

/** Which parts of the runtime kit a client needs. */
public final class KitParts {
    private KitParts() {}

    /**
     * The parts that a client needs.
     *
     * @param api the API
     * @param checks which values of requests are checked
     * @return the parts
     */
    public static Set<KitPart> of(Api api, Checks checks) {
        Set<KitPart> parts = EnumSet.noneOf(KitPart.class);
        if (checks.any()) {
            parts.add(KitPart.CONSTRAINTS);
        }
        if (api.servers().stream().anyMatch(group -> ServerTemplate.of(group.servers().get(0)).isPresent())) {
            parts.add(KitPart.SERVER_VARIABLES);
        }
        for (SecurityScheme scheme : api.usedSchemes()) {
            if (scheme.kind() != SecurityScheme.Kind.MUTUAL_TLS) {
                parts.add(KitPart.CREDENTIALS);
            }
            if (scheme.fetchesTokens()) {
                parts.add(KitPart.OAUTH2);
            }
        }
        if (!api.webhooks().isEmpty()) {
            parts.add(KitPart.WEBHOOKS);
        }
        if (!AnswerHeaders.of(api).isEmpty()) {
            parts.add(KitPart.HEADERS);
        }
        if (api.types().values().stream().anyMatch(KitParts::keepsNulls)) {
            parts.add(KitPart.NULLS);
        }
        for (Operation operation : api.operations()) {
            if (operation.parameters().stream().anyMatch(parameter -> parameter.style().whole())) {
                parts.addAll(EnumSet.of(KitPart.QUERY_STRING, KitPart.FORMS));
            }
            if (operation.body() != null) {
                operation.body().choices().forEach(form -> addSent(form, parts));
                if (operation.body().choices().size() > 1) {
                    parts.add(KitPart.BODY_CHOICE);
                }
            }
            if (Paging.of(operation, api).isPresent()) {
                parts.add(KitPart.PAGES);
            }
            Answers answers = Answers.of(operation);
            if (answers.body().isPresent() ? !answers.others().isEmpty() : answers.redirect()) {
                parts.add(KitPart.STATUSES);
            }
            if (answers.several() && answers.streamed()) {
                parts.add(KitPart.STREAMED_RESULTS);
            }
            if (Errors.of(operation).stream().anyMatch(error -> error.content().form() == MediaType.Form.XML)) {
                parts.add(KitPart.XML);
            }
            answers.successes().forEach(success -> success.body().ifPresent(body -> add(body, parts)));
            answers.stream().flatMap(Answers.Success::body).ifPresent(body -> add(body, parts));
        }
        return parts;
    }

    private static boolean keepsNulls(NamedType type) {
        return type instanceof ObjectType object
                && object.properties().stream()
                        .anyMatch(each -> object.patched().contains(each.name()) && each.type().admitsNull());
    }

    private static void addSent(MediaType body, Set<KitPart> parts) {
        switch (body.form()) {
            case FORM -> parts.add(KitPart.FORMS);
            case XML -> parts.add(KitPart.XML);
            case MULTIPART -> parts.add(KitPart.MULTIPART);
            default -> { }
        }
    }

    private static void add(MediaType body, Set<KitPart> parts) {
        switch (body.form()) {
            case BYTES, MULTIPART -> parts.add(KitPart.DOWNLOADS);
            case EVENTS -> parts.addAll(EnumSet.of(KitPart.ITEMS, KitPart.EVENTS));
            case LINES, SEQUENCE -> parts.addAll(EnumSet.of(KitPart.ITEMS, KitPart.JSON_STREAMS));
            case XML -> parts.add(KitPart.XML);
            case JSON, FORM, TEXT -> { }
        }
    }
}
