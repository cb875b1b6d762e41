package dev.jacquard.read;

import dev.jacquard.diagnostics.Diagnostics;

/** Looks for references that lead nowhere. */
final class ReferenceCheck {
    private final SourceFile source;
    private final Diagnostics diagnostics;

    ReferenceCheck(SourceFile source, Diagnostics diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
    }

    void run() {
        if (source.root() == null) {
            diagnostics.error("empty-document", "the document is empty", null, null);
        }
    }
}
