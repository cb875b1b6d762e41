package dev.jacquard.docs;

import dev.jacquard.api.Documentation;
import dev.jacquard.escape.MarkdownCell;
import dev.jacquard.escape.MarkdownText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the document tells, as parts of a page. */
final class Texts {
    private static final String DEPRECATED = "**Deprecated.**";

    /** What stands where nothing is told. */
    private static final MarkdownCell NOTHING = MarkdownCell.markup("N/A");

    private Texts() {}

    /** A description in a cell, after the deprecation if there is one. */
    static MarkdownCell cell(Documentation docs) {
        String description = told(docs);
        if (docs.deprecated()) {
            return MarkdownCell.of(deprecationOf(docs) + (description == null ? "" : "\n\n" + description));
        }
        return description == null || description.isEmpty() ? NOTHING : MarkdownCell.of(description);
    }

    /**
     * What is told of something besides its deprecation: the description, else the summary. Where that begins with the
     * reason of the deprecation, which stands before it, the rest.
     */
    static @Nullable String told(Documentation docs) {
        String description = docs.description() != null ? docs.description() : docs.summary();
        String reason = docs.deprecation() == null ? "" : docs.deprecation().strip();
        if (description == null || reason.isEmpty() || !description.strip().startsWith(reason)) {
            return description;
        }
        String rest = description.stripLeading().substring(reason.length()).stripLeading();
        return rest.isEmpty() ? null : rest;
    }

    /** A name, struck through where what it names is deprecated. */
    static MarkdownCell struck(Documentation docs, MarkdownCell name) {
        return docs.deprecated() ? MarkdownCell.markup("~~%~~", name) : name;
    }

    /** A description in a cell, without the blanks around it. */
    static MarkdownCell cell(@Nullable String description) {
        return description == null || description.isBlank() ? NOTHING : MarkdownCell.of(description.strip());
    }

    /** A line about something: its summary, else how its description begins. */
    static Optional<MarkdownText> line(Documentation docs) {
        return summary(docs).or(() -> Optional.ofNullable(docs.description())
                .map(MarkdownText::sentence)
                .filter(text -> !text.isEmpty()));
    }

    /** A description in a section. */
    static Optional<MarkdownText> section(@Nullable String markdown) {
        return Optional.ofNullable(markdown).map(MarkdownText::of).filter(text -> !text.isEmpty());
    }

    /** The summary on a line. */
    static Optional<MarkdownText> summary(Documentation docs) {
        return Optional.ofNullable(docs.summary()).map(MarkdownText::line).filter(text -> !text.isEmpty());
    }

    /** That something is deprecated, and what to use instead. */
    static Optional<MarkdownText> deprecation(Documentation docs) {
        return docs.deprecated() ? Optional.of(MarkdownText.of(deprecationOf(docs))) : Optional.empty();
    }

    private static String deprecationOf(Documentation docs) {
        String reason = docs.deprecation();
        return reason == null || reason.isBlank() ? DEPRECATED : DEPRECATED + " " + reason.strip();
    }
}
