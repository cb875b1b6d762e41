package dev.jacquard.docs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.jacquard.api.Api;
import dev.jacquard.api.Documentation;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Webhook;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.Names;
import dev.jacquard.names.Requests;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a site can be searched for, as a script: pages that are opened from a disk can load scripts, and nothing else. */
final class SearchIndex {
    /** Longer descriptions are cut: one line is shown. */
    private static final int LENGTH = 120;

    private final JsonMapper mapper =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private final List<String> entries = new ArrayList<>();

    private SearchIndex() {}

    /** The script of an API. An entry is a name, where it leads, its kind, and a line about it. */
    static String of(Api api, Names names) {
        SearchIndex index = new SearchIndex();
        OperationAnchors anchors = new OperationAnchors(api, names);
        for (Operation operation : api.operations()) {
            String page = SitePaths.html(Paths.api(names.api(operation.tag())));
            index.add(
                    names.method(operation.pointer()),
                    page + "#" + anchors.of(operation),
                    "operation",
                    operation.method() + " " + operation.path().text(),
                    operation.docs());
            if (Requests.has(operation)) {
                index.add(names.request(operation.pointer()), "request", operation.docs());
            }
        }
        for (Webhook webhook : api.webhooks()) {
            String page = SitePaths.html(Topic.WEBHOOKS.path());
            index.add(names.webhookMethod(webhook), page, "webhook", webhook.name(), webhook.docs());
        }
        for (NamedType type : api.types().values()) {
            index.add(names.type(type.pointer()), "model", type.docs());
        }
        return "var SEARCH_INDEX = [\n" + String.join(",\n", index.entries) + "\n];\n";
    }

    private void add(ClassName model, String kind, Documentation docs) {
        add(model.simpleName(), SitePaths.html(Paths.model(model)), kind, "", docs);
    }

    private void add(String name, String href, String kind, String place, Documentation docs) {
        String text = line(docs.summary() != null ? docs.summary() : docs.description());
        try {
            String json = mapper.writeValueAsString(List.of(name, href, kind, (place + " " + text).strip()));
            // Ends no script, wherever this is pasted.
            entries.add(json.replace("<", "\\u003c"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String line(@Nullable String text) {
        String line = text == null ? "" : text.strip().lines().findFirst().orElse("");
        return line.length() <= LENGTH ? line : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LENGTH))) + "...";
    }
}
