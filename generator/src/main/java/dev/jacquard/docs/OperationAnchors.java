package dev.jacquard.docs;

import dev.jacquard.api.Api;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Pointer;
import dev.jacquard.escape.MarkdownCell;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.Names;
import dev.jacquard.names.Requests;
import java.util.HashMap;
import java.util.Map;

/** The places of operations on the page of their class, and links to them. */
final class OperationAnchors {
    private final Names names;
    private final Map<Pointer, String> anchors = new HashMap<>();

    OperationAnchors(Api api, Names names) {
        this.names = names;
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

    /** A link from another page to an operation, by the name of its class and of one of its methods. */
    MarkdownCell link(Operation operation, String method) {
        ClassName owner = names.api(operation.tag());
        return link(operation, owner.simpleName() + "." + method, Paths.fromPage(""));
    }

    /**
     * A link to an operation.
     *
     * @param operation the operation
     * @param label what is read
     * @param base the way to the folder of pages
     */
    MarkdownCell link(Operation operation, String label, String base) {
        return MarkdownCell.link(label, base + Paths.api(names.api(operation.tag())) + "#" + of(operation));
    }

    /** The same, struck through where the operation is deprecated. */
    MarkdownCell struck(Operation operation, String method) {
        return Texts.struck(operation.docs(), link(operation, method));
    }
}
