package dev.jacquard.java;

import dev.jacquard.api.Documentation;
import dev.jacquard.escape.Javadoc;
import dev.jacquard.names.Member;
import org.jspecify.annotations.Nullable;

/** The document's words about its parts, as Javadoc. */
final class MemberDocs {
    private MemberDocs() {}

    /** What a member is; its name where the document tells nothing. */
    static Javadoc of(Member member) {
        return text(member.docs(), member.key().name().isEmpty() ? "the body" : member.key().name());
    }

    /** The document's text, or a name. */
    static Javadoc text(Documentation docs, String otherwise) {
        Javadoc text = Javadoc.empty();
        if (docs.summary() != null) {
            text = Javadoc.of(sentence(docs.summary()));
        }
        if (docs.description() != null && !docs.description().equals(docs.summary())) {
            text = text.then(Javadoc.of(docs.description()));
        }
        return text.isEmpty() ? Javadoc.code(otherwise) : text;
    }

    /** A summary is often written without the full stop that ends Javadoc's first sentence. */
    private static String sentence(String summary) {
        String text = summary.strip();
        return !text.isEmpty() && Character.isLetterOrDigit(text.charAt(text.length() - 1)) ? text + "." : text;
    }

    /** Adds {@code @deprecated} where the document says so. */
    static Javadoc deprecation(Javadoc text, @Nullable String deprecation) {
        if (deprecation == null) {
            return text;
        }
        return text.deprecated(
                deprecation.isEmpty() ? Javadoc.markup("the document says so") : Javadoc.of(deprecation));
    }
}
