package dev.jacquard.java;

import dev.jacquard.api.Documentation;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.Reference;
import dev.jacquard.escape.Javadoc;
import dev.jacquard.names.Member;
import dev.jacquard.names.MemberKey;
import org.jspecify.annotations.Nullable;

/** The document's words about its parts, as Javadoc. */
final class MemberDocs {
    private MemberDocs() {}

    /** What a member is, as the text of a tag. */
    static Javadoc of(Member member, Rendering rendering) {
        Javadoc told = told(member, rendering);
        if (told.isEmpty()) {
            told = member.key().equals(MemberKey.BODY) ? Javadoc.markup("the body") : Javadoc.code(member.key().name());
        }
        return told.sentences(ValueWords.of(member));
    }

    /** What a member is, as the text of a method that sets or gives it. */
    static Javadoc ofMethod(Member member, Rendering rendering, String verb) {
        Javadoc told = told(member, rendering);
        if (told.isEmpty()) {
            Javadoc name = member.key().equals(MemberKey.BODY)
                    ? Javadoc.markup("the body")
                    : Javadoc.code(member.key().name());
            told = Javadoc.markup(verb + " %", name);
        }
        return told.sentence().sentences(ValueWords.of(member));
    }

    /** What the document tells about a member, or else about its type. */
    private static Javadoc told(Member member, Rendering rendering) {
        String name = member.key().name();
        Javadoc own = told(member.docs(), name);
        if (own.isEmpty() && member.type().withoutNull() instanceof Reference reference) {
            NamedType type = rendering.api().resolve(reference);
            return told(type.docs(), name).first();
        }
        return own;
    }

    /** The document's text, or a name. */
    static Javadoc text(Documentation docs, String otherwise) {
        Javadoc text = told(docs, otherwise);
        return text.isEmpty() ? Javadoc.code(otherwise) : text.sentence();
    }

    /** The document's text about something that has a name; empty if there is none. */
    static Javadoc told(Documentation docs, String name) {
        String description = docs.description() == null ? "" : docs.description();
        String summary = docs.summaryBeside(name + " " + description);
        Javadoc text = summary == null ? Javadoc.empty() : Javadoc.of(summary.strip()).sentence();
        return text.then(Javadoc.of(description));
    }

    /** Adds a link to more, where the document has one. */
    static Javadoc more(Javadoc text, Documentation docs) {
        return docs.externalDocs() == null ? text : text.see(ValueWords.link(docs.externalDocs()));
    }

    /** Adds {@code @deprecated} where the document says so. */
    static Javadoc deprecation(Javadoc text, @Nullable String deprecation) {
        if (deprecation == null) {
            return text;
        }
        Javadoc reason = Javadoc.of(deprecation);
        return text.deprecated(reason.isEmpty() ? Javadoc.markup("deprecated in the API's document") : reason);
    }
}
