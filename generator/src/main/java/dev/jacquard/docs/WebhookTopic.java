package dev.jacquard.docs;

import dev.jacquard.api.Api;
import dev.jacquard.api.Documentation;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Webhook;
import dev.jacquard.api.WebhookMarks;
import dev.jacquard.escape.MarkdownCell;
import dev.jacquard.names.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The page about what the server sends by itself: each webhook and callback, and a program that receives them. */
final class WebhookTopic {
    /** How many handlers the program has. */
    private static final int HANDLERS = 10;

    private final Api api;
    private final Names names;
    private final TypeCells types;
    private final OperationAnchors anchors;
    private final WebhookProgram program;

    WebhookTopic(Api api, Names names, TypeCells types, OperationAnchors anchors, WebhookProgram program) {
        this.api = api;
        this.names = names;
        this.types = types;
        this.anchors = anchors;
        this.program = program;
    }

    TopicView.Webhooks view() {
        Map<Pointer, Operation> operations = new HashMap<>();
        api.operations().forEach(operation -> operations.put(operation.pointer(), operation));
        List<List<MarkdownCell>> rows = new ArrayList<>();
        for (Webhook webhook : api.webhooks()) {
            MarkdownCell method = MarkdownCell.code(names.webhookMethod(webhook));
            rows.add(List.of(
                    Texts.struck(webhook.docs(), method),
                    MarkdownCell.literal(webhook.name()),
                    types.of(webhook.payload()),
                    callers(webhook, operations),
                    Texts.cell(whole(webhook))));
        }
        return new TopicView.Webhooks(
                TableView.titled(
                        List.of("Method of the builder", "Webhook", "Payload", "Callback of", "Description"), rows),
                program.of(HANDLERS).stream().toList(),
                WebhookMarks.of(api).isPresent());
    }

    private MarkdownCell callers(Webhook webhook, Map<Pointer, Operation> operations) {
        List<MarkdownCell> links = webhook.callers().stream()
                .map(operations::get)
                .map(operation -> anchors.link(operation, names.method(operation.pointer())))
                .toList();
        return MarkdownCell.join(", ", links);
    }

    /** The summary with the description below it: no other page has both. */
    private static Documentation whole(Webhook webhook) {
        Documentation docs = webhook.docs();
        boolean both = docs.summary() != null
                && docs.description() != null
                && !docs.summary().equals(webhook.name())
                && !words(docs.description()).startsWith(words(docs.summary()));
        return both
                ? new Documentation(
                        null,
                        docs.summary().strip() + "\n\n" + docs.description().strip(),
                        docs.externalDocs(),
                        docs.deprecation())
                : docs;
    }

    private static String words(String text) {
        return text.replaceAll("<[^>]*>|[^\\p{L}\\p{N}]+", "");
    }
}
