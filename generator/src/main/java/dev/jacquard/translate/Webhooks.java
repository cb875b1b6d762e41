package dev.jacquard.translate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.jacquard.api.Documentation;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Origin;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Type;
import dev.jacquard.api.Webhook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the server sends by itself: {@code webhooks} of OpenAPI 3.1, {@code x-webhooks} of documents before it, and the callbacks of
 * operations.
 */
final class Webhooks {
    private static final List<String> METHODS = List.of("post", "put", "patch", "delete", "get", "query");

    private final Context context;
    private final Schemas schemas;
    private final Selection selection;
    private final Map<String, Webhook> found = new LinkedHashMap<>();

    Webhooks(Context context, Schemas schemas, Selection selection) {
        this.context = context;
        this.schemas = schemas;
        this.selection = selection;
    }

    /** All that have JSON; of two with one name the first. */
    List<Webhook> of(List<Operation> operations) {
        for (String place : List.of("/webhooks", "/x-webhooks")) {
            SchemaNode all = node(Pointer.of(place));
            all.json().fieldNames().forEachRemaining(name -> item(name, all.pointer().child(name), null));
        }
        for (Operation operation : operations) {
            SchemaNode callbacks = node(operation.pointer().child("callbacks"));
            callbacks.json().fieldNames().forEachRemaining(name -> {
                SchemaNode callback = target(callbacks.pointer().child(name));
                callback.json().fieldNames().forEachRemaining(expression -> {
                    if (!expression.startsWith("x-")) {
                        item(name, callback.pointer().child(expression), operation.pointer());
                    }
                });
            });
        }
        return new ArrayList<>(found.values());
    }

    private void item(String name, Pointer at, @Nullable Pointer caller) {
        SchemaNode item = target(at);
        for (String method : METHODS) {
            JsonNode operation = item.json().path(method);
            Pointer place = item.pointer().child(method);
            boolean ignored = item.is(Speakeasy.IGNORE)
                    || operation.path(Speakeasy.IGNORE).isBoolean() && operation.path(Speakeasy.IGNORE).booleanValue();
            if (!ignored && operation.isObject() && (caller != null || isWanted(name, method, operation))) {
                webhook(name, operation, place, caller);
            }
        }
    }

    private boolean isWanted(String name, String method, JsonNode operation) {
        List<String> tags = new ArrayList<>();
        operation.path("tags").forEach(tag -> tags.add(tag.asText()));
        return selection.wants(name, method.toUpperCase(Locale.ROOT), operation.path("operationId").textValue(), tags);
    }

    private void webhook(String name, JsonNode operation, Pointer place, @Nullable Pointer caller) {
        SchemaNode body = target(place.child("requestBody"));
        JsonNode content = body.json().path("content");
        for (Map.Entry<String, JsonNode> media : content.properties()) {
            String essence = media.getKey();
            if (essence.contains("json") || essence.equals("*/*")) {
                Pointer schema = target(body.pointer().child("content").child(essence)).pointer().child("schema");
                Type payload = schemas.translate(schema, new Origin.OfWebhook(place, name));
                Documentation docs = Docs.of(
                        operation.path("summary").textValue(), operation.path("description").textValue(), null,
                        Deprecation.of(operation, operation.path("description").textValue()));
                List<Pointer> callers = caller == null ? List.of() : List.of(caller);
                Webhook known = found.putIfAbsent(name, new Webhook(place, name, docs, payload, callers));
                if (known != null && known.payload().equals(payload)) {
                    found.put(name, known.with(callers));
                } else if (known != null) {
                    context.diagnostics().warning(
                            "webhook-name",
                            "there is another webhook or callback \"" + name + "\"; this one has no handler of its own",
                            place,
                            null);
                }
                return;
            }
        }
    }

    private SchemaNode node(Pointer pointer) {
        return new SchemaNode(
                context.raw(pointer).orElse(MissingNode.getInstance()), pointer);
    }

    /** What stands at a place, its reference followed. */
    private SchemaNode target(Pointer pointer) {
        SchemaNode node = node(pointer);
        for (int i = 0; node.reference() != null && i < 16; i++) {
            SchemaNode next = context.schema(node).orElse(null);
            if (next == null) {
                break;
            }
            node = next;
        }
        return node;
    }
}
