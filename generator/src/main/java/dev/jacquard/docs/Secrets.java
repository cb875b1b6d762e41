package dev.jacquard.docs;

import dev.jacquard.api.Api;
import dev.jacquard.api.ListType;
import dev.jacquard.api.Literal;
import dev.jacquard.api.MapType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Property;
import dev.jacquard.api.Reference;
import dev.jacquard.api.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Hides what is secret in examples: people paste real answers into documents. */
final class Secrets {
    private static final Literal HIDDEN = new Literal.Text("***");

    private final Api api;

    Secrets(Api api) {
        this.api = api;
    }

    /** The example with each secret member's value hidden. */
    Literal hide(Type type, Literal example) {
        Type plain = type.withoutNull();
        if (plain instanceof ListType list && example instanceof Literal.Array array) {
            List<Literal> items = new ArrayList<>();
            array.items().forEach(item -> items.add(hide(list.items(), item)));
            return new Literal.Array(items);
        }
        if (plain instanceof MapType map && example instanceof Literal.Obj object) {
            Map<String, Literal> members = new LinkedHashMap<>(object.members());
            members.replaceAll((name, value) -> hide(map.values(), value));
            return new Literal.Obj(members);
        }
        boolean model = plain instanceof Reference reference && api.resolve(reference) instanceof ObjectType;
        return model && example instanceof Literal.Obj object
                ? hide((ObjectType) api.resolve((Reference) plain), object)
                : example;
    }

    private Literal hide(ObjectType type, Literal.Obj example) {
        Map<String, Literal> members = new LinkedHashMap<>(example.members());
        for (Property property : type.properties()) {
            members.computeIfPresent(
                    property.name(), (name, value) -> property.secret() ? HIDDEN : hide(property.type(), value));
        }
        return new Literal.Obj(members);
    }
}
