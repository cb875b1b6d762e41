package dev.jacquard.names;

import dev.jacquard.api.MediaType;
import dev.jacquard.api.Parameter;
import dev.jacquard.api.RequestBody;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A member of a model or request.
 *
 * @param kind where it stands: {@code property}, {@code path}, {@code query}, {@code header}, {@code cookie},
 *     {@code body}, {@code additional}, {@code null}, {@code nulls}
 * @param name its name on the wire
 */
public record MemberKey(String kind, String name) implements Comparable<MemberKey> {
    /** The body of a request. */
    public static final MemberKey BODY = new MemberKey("body", "");

    /** The names of the members of a patch that are null. */
    public static final MemberKey NULLS = new MemberKey("nulls", "");

    /**
     * The null of a property, which a patch tells from its absence.
     *
     * @param name the property's name on the wire
     * @return the key of what sets it
     */
    public static MemberKey nullOf(String name) {
        return new MemberKey("null", name);
    }

    /**
     * A form of a request's body.
     *
     * @param body the body
     * @param form one of its forms
     * @return its key
     */
    public static MemberKey of(RequestBody body, MediaType form) {
        return form.equals(body.preferred()) ? BODY : new MemberKey(BODY.kind, form.name());
    }

    /** The members that a model keeps without declaring them. */
    public static final MemberKey ADDITIONAL = new MemberKey("additional", "");

    /**
     * A property of an object.
     *
     * @param name its name on the wire
     * @return its key
     */
    public static MemberKey property(String name) {
        return new MemberKey("property", name);
    }

    /**
     * A parameter of an operation.
     *
     * @param parameter the parameter
     * @return its key
     */
    public static MemberKey of(Parameter parameter) {
        return new MemberKey(parameter.in().name().toLowerCase(Locale.ROOT), parameter.name());
    }

    /**
     * Whether it is the body of a request, or one of its forms.
     *
     * @return true if it is
     */
    public boolean body() {
        return kind.equals(BODY.kind);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MemberKey key && kind.equals(key.kind) && name.equals(key.name);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + name.hashCode();
    }

    @Override
    public int compareTo(MemberKey other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : name.compareTo(other.name);
    }
}
