package dev.jacquard.names;

import dev.jacquard.api.Api;
import dev.jacquard.api.Constraints;
import dev.jacquard.api.Documentation;
import dev.jacquard.api.Example;
import dev.jacquard.api.ListType;
import dev.jacquard.api.Literal;
import dev.jacquard.api.MapType;
import dev.jacquard.api.MediaType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Parameter;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Property;
import dev.jacquard.api.Property.Access;
import dev.jacquard.api.RequestBody;
import dev.jacquard.api.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of a model or request: what its class, its builder and its page have in common.
 *
 * @param key what it is
 * @param name its Java name
 * @param type its type
 * @param required whether the document demands a value
 * @param access in which direction it travels; it is demanded in that direction alone
 * @param secret whether its value must not be shown
 * @param docs what the document tells about it
 * @param defaultValue the value that stands for an absent one
 * @param examples its examples
 * @param constraints what a value must satisfy
 * @param patch what a patch can say of it; null if it is no part of one, or never left out
 */
public record Member(
        MemberKey key,
        String name,
        Type type,
        boolean required,
        Access access,
        boolean secret,
        Documentation docs,
        @Nullable Literal defaultValue,
        List<Example> examples,
        Constraints constraints,
        @Nullable Patch patch) {
    private static final Documentation NULLS = new Documentation(
            null, "The names of the members that are null; the others without a value are not there.", null, null);

    private static final Documentation UNDECLARED =
            new Documentation(null, "Members that the document does not declare.", null, null);

    /** Copies the examples. */
    public Member {
        examples = List.copyOf(examples);
    }

    /**
     * A member of no patch.
     *
     * @param key what it is
     * @param name its Java name
     * @param type its type
     * @param required whether the document demands a value
     * @param access in which direction it travels; it is demanded in that direction alone
     * @param secret whether its value must not be shown
     * @param docs what the document tells about it
     * @param defaultValue the value that stands for an absent one
     * @param examples its examples
     * @param constraints what a value must satisfy
     */
    public Member(
            MemberKey key,
            String name,
            Type type,
            boolean required,
            Access access,
            boolean secret,
            Documentation docs,
            @Nullable Literal defaultValue,
            List<Example> examples,
            Constraints constraints) {
        this(key, name, type, required, access, secret, docs, defaultValue, examples, constraints, null);
    }

    /**
     * A member that a patch may leave out.
     *
     * @param nullSetter the builder's method that makes it null, which is another thing; null if it cannot be null
     */
    public record Patch(@Nullable String nullSetter) {}

    /**
     * The members of a model, in document order; those that are not declared last.
     *
     * @param object the model
     * @param names the names of its API
     * @return the members
     */
    public static List<Member> of(ObjectType object, Names names) {
        List<Member> members = new ArrayList<>();
        for (Property property : object.properties()) {
            MemberKey key = MemberKey.property(property.name());
            members.add(new Member(
                    key,
                    names.member(object.pointer(), key),
                    property.type(),
                    property.required(),
                    property.access(),
                    property.secret(),
                    property.docs(),
                    property.defaultValue(),
                    property.examples(),
                    property.constraints(),
                    patch(object, property, names)));
        }
        if (object.additional() != null) {
            Constraints each = object.constraints().elements();
            members.add(new Member(
                    MemberKey.ADDITIONAL,
                    names.member(object.pointer(), MemberKey.ADDITIONAL),
                    new MapType(object.additional()),
                    false,
                    Access.READ_WRITE,
                    false,
                    UNDECLARED,
                    null,
                    List.of(),
                    each == null ? Constraints.NONE : Constraints.NONE.withElements(each)));
        }
        if (members.stream().anyMatch(Member::nullKept)) {
            members.add(new Member(
                    MemberKey.NULLS,
                    names.member(object.pointer(), MemberKey.NULLS),
                    new ListType(Primitive.of(Primitive.Kind.STRING), true),
                    false,
                    Access.READ_WRITE,
                    false,
                    NULLS,
                    null,
                    List.of(),
                    Constraints.NONE));
        }
        return members;
    }

    private static @Nullable Patch patch(ObjectType object, Property property, Names names) {
        if (!object.patched().contains(property.name())) {
            return null;
        }
        return new Patch(
                property.type().admitsNull()
                        ? names.member(object.pointer(), MemberKey.nullOf(property.name()))
                        : null);
    }

    /**
     * The members of a request: the parameters in document order, then the body.
     *
     * @param operation the operation that takes the request
     * @param api its API
     * @param names the names of the API
     * @return the members
     */
    public static List<Member> of(Operation operation, Api api, Names names) {
        List<Member> members = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            MemberKey key = MemberKey.of(parameter);
            // A global parameter may be left to the client; its default is the client's, or it would stand before what
            // is set on the client.
            boolean global = api.global(parameter) != null;
            members.add(new Member(
                    key,
                    names.member(operation.pointer(), key),
                    parameter.type(),
                    parameter.required() && !global,
                    Access.READ_WRITE,
                    false,
                    parameter.docs(),
                    global ? null : parameter.defaultValue(),
                    parameter.examples(),
                    parameter.constraints()));
        }
        RequestBody body = operation.body();
        if (body != null) {
            body.choices().forEach(form -> members.add(of(operation, body, form, names)));
        }
        return members;
    }

    private static Member of(Operation operation, RequestBody body, MediaType form, Names names) {
        boolean only = body.choices().size() == 1;
        MemberKey key = MemberKey.of(body, form);
        return new Member(
                key,
                names.member(operation.pointer(), key),
                form.type(),
                !body.mayLackForm(),
                Access.READ_WRITE,
                false,
                only ? body.docs() : choice(body.docs(), form),
                null,
                form.examples(),
                form.constraints());
    }

    private static Documentation choice(Documentation docs, MediaType form) {
        String told = docs.description() == null ? "The body." : docs.description().strip();
        String separator = told.indexOf('\n') >= 0 ? "\n\n" : told.endsWith(".") ? " " : ". ";
        String description = told + separator + "Sent as `" + form.name() + "`.";
        return new Documentation(docs.summary(), description, docs.externalDocs(), docs.deprecation());
    }

    /**
     * The members of a request where no other form of the body is chosen: the one that goes first is demanded then.
     *
     * @param operation the operation that takes the request
     * @param members its members
     * @return the members
     */
    public static List<Member> demanded(Operation operation, List<Member> members) {
        if (operation.body() == null || !operation.body().required()) {
            return members;
        }
        return members.stream().map(each -> each.key().equals(MemberKey.BODY) ? each.demanded() : each).toList();
    }

    private Member demanded() {
        return new Member(key, name, type, true, access, secret, docs, defaultValue, examples, constraints, patch);
    }

    /**
     * What is set once on a client.
     *
     * @param global a global parameter
     * @param names the names of its API
     * @return a member, which need not have a value
     */
    public static Member of(Parameter global, Names names) {
        return new Member(
                MemberKey.of(global),
                names.setting(global.pointer()),
                global.type(),
                false,
                Access.READ_WRITE,
                false,
                global.docs(),
                global.defaultValue(),
                global.examples(),
                global.constraints());
    }

    /**
     * Whether it holds the members that the document does not declare.
     *
     * @return true for the last member of some models
     */
    public boolean additional() {
        return key.equals(MemberKey.ADDITIONAL);
    }

    /**
     * Whether it holds the names of the members that are null.
     *
     * @return true for the last member of some models
     */
    public boolean nulls() {
        return key.equals(MemberKey.NULLS);
    }

    /**
     * Whether null on the wire is told from absence.
     *
     * @return true if a patch may hold both
     */
    public boolean nullKept() {
        return patch != null && patch.nullSetter() != null;
    }

    /**
     * Whether the component may hold null: absent where it need not be there, or null on the wire. What travels in one
     * direction is absent in the other, whichever operations there are: a new one changes no type.
     *
     * @return false if there is a value always
     */
    public boolean nullable() {
        return !additional() && !nulls() && (!required || access != Access.READ_WRITE || type.admitsNull());
    }

    /**
     * Whether a caller must give a value.
     *
     * @return false where the server alone gives it
     */
    public boolean demandedOfCaller() {
        return required && access != Access.READ_ONLY && !type.admitsNull();
    }

    /**
     * Whether a server must give a value.
     *
     * @return false where the caller alone gives it
     */
    public boolean demandedOfServer() {
        return required && access != Access.WRITE_ONLY && !type.admitsNull();
    }

    /**
     * Whether null stands on the wire where there is no value.
     *
     * @return false where the member is left out
     */
    public boolean nullWritten() {
        return required && access != Access.READ_ONLY && type.admitsNull();
    }

    /**
     * The example to show.
     *
     * @return a value; null if there is none, or if it would be secret
     */
    public @Nullable Literal example() {
        return secret || examples.isEmpty() ? null : examples.get(0).value();
    }

    /**
     * The example of a name.
     *
     * @param exampleName the name; null for the example to show
     * @return a value; the one to show where no example has that name
     */
    public @Nullable Literal example(@Nullable String exampleName) {
        for (Example example : examples) {
            if (!secret && exampleName != null && exampleName.equals(example.name())) {
                return example.value();
            }
        }
        return example();
    }
}
