package dev.jacquard.java;

import dev.jacquard.api.Documentation;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.Reference;
import dev.jacquard.escape.Javadoc;
import dev.jacquard.names.Member;
import org.jspecify.annotations.Nullable;

/** The document's words about its parts, as Javadoc. */
final class MemberDocs {
    private final Member member;
    private final Javadoc told;
    private final Javadoc values;

    MemberDocs(Member member, Rendering rendering) {
        this.member = member;
        this.told = told(member, rendering);
        this.values = ValueWords.of(member);
    }

    /** What the member is, as the text of a tag. */
    Javadoc tag() {
        return (told.isEmpty() ? name() : told).sentences(values);
    }

    /** What the member is, as the text of a method that sets or gives it. */
    Javadoc method(String verb) {
        return (told.isEmpty() ? Javadoc.markup(verb + " %", name()) : told).sentence().sentences(values);
    }

    private Javadoc name() {
        return member.key().body() ? Javadoc.markup("the body") : Javadoc.code(member.key().name());
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
