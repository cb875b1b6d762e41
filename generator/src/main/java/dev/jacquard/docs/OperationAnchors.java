package dev.jacquard.docs;

import dev.jacquard.api.Api;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Pointer;
import dev.jacquard.names.Names;
import dev.jacquard.names.Requests;
import java.util.HashMap;
import java.util.Map;

/** The anchors of operations on the page of their class. */
final class OperationAnchors {
    private final Map<Pointer, String> anchors = new HashMap<>();

    OperationAnchors(Api api, Names names) {
        api.byTag().forEach((tag, operations) -> {
            // The headings of the page in order, but for those of samples: no method has a blank in its name.
            Anchors page = new Anchors();
            page.next(names.api(tag.name()).simpleName());
            page.next("Overview");
            for (Operation operation : operations) {
                anchors.put(operation.pointer(), page.next(names.method(operation.pointer())));
                if (Requests.has(operation)) {
                    page.next("Parameters");
                }
                page.next("Response");
                page.next("Errors");
            }
        });
    }

    /** The anchor of an operation. */
    String of(Operation operation) {
        return anchors.getOrDefault(operation.pointer(), "");
    }
}
