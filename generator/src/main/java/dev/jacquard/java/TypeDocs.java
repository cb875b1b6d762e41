package dev.jacquard.java;

import dev.jacquard.api.NamedType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Pointer;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.Javadoc;
import dev.jacquard.escape.QualifiedName;
import dev.jacquard.names.ClassName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The documentation of a model's class. */
final class TypeDocs {
    private final Rendering rendering;
    private final NamedType type;
    private final ClassName name;

    private TypeDocs(Rendering rendering, NamedType type) {
        this.rendering = rendering;
        this.type = type;
        this.name = rendering.names().type(type.pointer());
    }

    /** What a type is, without what its own kind of class adds. */
    static Javadoc of(Rendering rendering, NamedType type) {
        return new TypeDocs(rendering, type).text();
    }

    /** Adds the tags that stand behind all text. */
    static Javadoc tags(Javadoc text, NamedType type) {
        return MemberDocs.deprecation(MemberDocs.more(text, type.docs()), type.docs().deprecation());
    }

    private Javadoc text() {
        Javadoc told = MemberDocs.told(type.docs(), name.simpleName());
        return (told.isEmpty() ? place() : told).sentence();
    }

    /** Where the document uses the type: all that is known of what has no description. */
    private Javadoc place() {
        List<String> tokens = type.pointer().tokens();
        if (tokens.size() == 3 && tokens.get(0).equals("components")) {
            return Javadoc.markup("The schema %", Javadoc.code(tokens.get(2)));
        }
        Javadoc place = Javadoc.code(name.simpleName());
        Pointer at = new Pointer(type.pointer().document(), "");
        for (int i = 0; i < tokens.size() - 1; i++) {
            at = at.child(tokens.get(i));
            List<String> below = tokens.subList(i + 1, tokens.size());
            NamedType owner = rendering.api().types().get(at);
            Operation operation = operation(at);
            if (owner != null && below.size() > 1 && below.get(0).equals("properties")) {
                place = member(rendering.names().type(at), below);
            } else if (operation != null) {
                Identifier method = Identifier.of(rendering.names().method(operation.pointer()));
                place = Javadoc.markup(part(below.get(0)) + " {@code %}", method);
            }
        }
        return place;
    }

    private @Nullable Operation operation(Pointer at) {
        return rendering.api().operations().stream()
                .filter(operation -> operation.pointer().equals(at))
                .findFirst()
                .orElse(null);
    }

    private static Javadoc member(ClassName owner, List<String> below) {
        String words = below.contains("items") && below.size() > 2 ? "An element of %" : "The member %";
        return Javadoc.markup(
                words + " of {@code %}", Javadoc.code(below.get(1)), QualifiedName.of(owner.simpleName()));
    }

    private static String part(String keyword) {
        return switch (keyword) {
            case "requestBody" -> "Sent by";
            case "responses" -> "An answer to";
            default -> "A parameter of";
        };
    }
}
