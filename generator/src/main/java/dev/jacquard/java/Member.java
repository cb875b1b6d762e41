package dev.jacquard.java;

import dev.jacquard.api.Api;
import dev.jacquard.api.Constraints;
import dev.jacquard.api.Documentation;
import dev.jacquard.api.Literal;
import dev.jacquard.api.MapType;
import dev.jacquard.api.MediaType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Parameter;
import dev.jacquard.api.Property;
import dev.jacquard.api.RequestBody;
import dev.jacquard.api.Type;
import dev.jacquard.names.MemberKey;
import dev.jacquard.names.Names;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of a record: what models and requests have in common.
 *
 * @param key what it is
 * @param name its Java name
 * @param type its type
 * @param required whether a value must be given
 * @param secret whether its value must not be shown
 * @param docs what the document tells about it
 * @param defaultValue the value that stands for an absent one
 * @param constraints what a value must satisfy
 */
record Member(
        MemberKey key,
        String name,
        Type type,
        boolean required,
        boolean secret,
        Documentation docs,
        @Nullable Literal defaultValue,
        Constraints constraints) {
    /** The members of a model, in document order. */
    static List<Member> of(ObjectType type, Names names) {
        List<Member> members = new ArrayList<>();
        for (Property property : type.properties()) {
            MemberKey key = MemberKey.property(property.name());
            members.add(new Member(
                    key,
                    names.member(type.pointer(), key),
                    property.type(),
                    property.required(),
                    property.secret(),
                    property.docs(),
                    property.defaultValue(),
                    property.constraints()));
        }
        if (type.additional() != null) {
            members.add(new Member(
                    MemberKey.ADDITIONAL,
                    names.member(type.pointer(), MemberKey.ADDITIONAL),
                    new MapType(type.additional()),
                    false,
                    false,
                    Docs.ADDITIONAL,
                    null,
                    Constraints.NONE));
        }
        return members;
    }

    /** The words for what the document has no word for. */
    private static final class Docs {
        static final Documentation ADDITIONAL =
                new Documentation(null, "Members that the document does not declare.", null, null);

        private Docs() {}
    }

    /** The members of a request: the parameters in document order, then the body. */
    static List<Member> of(Operation operation, Api api, Names names) {
        List<Member> members = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            MemberKey key = MemberKey.of(parameter);
            // The default of a global parameter is the client's, or it would stand before what is set on the client.
            boolean global = api.global(parameter) != null;
            members.add(new Member(
                    key,
                    names.member(operation.pointer(), key),
                    parameter.type(),
                    parameter.required() && !global,
                    false,
                    parameter.docs(),
                    global ? null : parameter.defaultValue(),
                    parameter.constraints()));
        }
        RequestBody body = operation.body();
        if (body != null) {
            MediaType content = body.preferred();
            members.add(new Member(
                    MemberKey.BODY,
                    names.member(operation.pointer(), MemberKey.BODY),
                    content.type(),
                    body.required(),
                    false,
                    body.docs(),
                    null,
                    Constraints.NONE));
        }
        return members;
    }

    /** Whether it holds the members that the document does not declare. */
    boolean additional() {
        return key.equals(MemberKey.ADDITIONAL);
    }

    /** Whether the component may hold null: absent where it is optional, or null on the wire. */
    boolean nullable() {
        return !additional() && (!required || type.admitsNull());
    }
}
