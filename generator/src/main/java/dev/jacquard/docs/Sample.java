package dev.jacquard.docs;

import dev.jacquard.escape.MarkdownCode;
import dev.jacquard.escape.MarkdownText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A program that calls an operation.
 *
 * @param example the example of the document that it uses, where there are several
 * @param java a class that compiles, with its imports
 */
record Sample(@Nullable String example, String java) {
    /** The sample as a page shows it. */
    PageView.Sample onPage() {
        return new PageView.Sample(Optional.ofNullable(example).map(MarkdownText::literal), block());
    }

    /** The program as a fenced block. */
    MarkdownCode block() {
        return Program.fenced(java);
    }
}
