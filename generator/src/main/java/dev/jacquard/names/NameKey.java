package dev.jacquard.names;

import dev.jacquard.api.Pointer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What bears a name, as a names file knows it. Unlike the pointers of the model it does not change when something is
 * put before it in the document: elements of arrays are told by what they are, not by their index.
 *
 * @param kind what sort of thing it is
 * @param pointer where the document declares it, or what it is made for
 */
public record NameKey(Kind kind, Pointer pointer) implements Comparable<NameKey> {
    /** Sorts of things that have names. */
    public enum Kind {
        /** The client's class: one. */
        CLIENT,
        /** The class of what is set on a client: one. */
        CONFIG,
        /** What requests have in common that take all global parameters: one. */
        GLOBALS,
        /** The headers of answers: one. */
        HEADERS,
        /** What receives webhooks: one. */
        WEBHOOKS,
        /** The class of a tag's operations. */
        API,
        /** A model. */
        TYPE,
        /** What an operation takes. */
        REQUEST,
        /** An exception for an error's body. */
        EXCEPTION,
        /** What an operation gives that succeeds in several ways. */
        RESULT,
        /** The client's method that gives a tag's operations. */
        ACCESSOR,
        /** A method of the client's builder. */
        SETTING,
        /** The method that sets what takes a webhook. */
        WEBHOOK,
        /** An operation's method. */
        METHOD,
        /** A component of a model. */
        PROPERTY,
        /** A component of a request. */
        PARAMETER,
        /** A constant of an enum. */
        CONSTANT,
        /** A nested class of a union. */
        BRANCH,
        /** A nested class of a result. */
        OUTCOME;

        /** As it is written in a names file. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Things of one scope may not have the same name. */
    record ScopeKey(String group, Pointer owner) {
        /** All top-level classes. */
        static final ScopeKey CLASSES = new ScopeKey("class", Pointer.ROOT);

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ScopeKey key && group.equals(key.group) && owner.equals(key.owner);
        }

        @Override
        public int hashCode() {
            return 31 * group.hashCode() + owner.hashCode();
        }
    }

    static NameKey of(Kind kind, Pointer pointer) {
        return new NameKey(kind, pointer);
    }

    /** The scope of this thing, where the key tells it: of a method's tag it says nothing. */
    ScopeKey scope() {
        return switch (kind) {
            case CLIENT, CONFIG, GLOBALS, HEADERS, WEBHOOKS, API, TYPE, REQUEST, EXCEPTION, RESULT -> ScopeKey.CLASSES;
            case ACCESSOR, SETTING, WEBHOOK -> new ScopeKey(kind.word(), Pointer.ROOT);
            case METHOD -> new ScopeKey(kind.word(), pointer);
            case PROPERTY, CONSTANT, BRANCH -> new ScopeKey(kind.word(), owner(2));
            case OUTCOME -> new ScopeKey(kind.word(), owner(1));
            case PARAMETER -> new ScopeKey(kind.word(), owner(3));
        };
    }

    /** The pointer without its last tokens. */
    private Pointer owner(int tokens) {
        int end = pointer.path().length();
        for (int i = 0; i < tokens && end > 0; i++) {
            end = pointer.path().lastIndexOf('/', end - 1);
        }
        return new Pointer(pointer.document(), pointer.path().substring(0, Math.max(end, 0)));
    }

    @Override
    public int compareTo(NameKey other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : pointer.compareTo(other.pointer);
    }

    /** Written out, here and in other keys: what the compiler makes is linked at its first use, which takes 10 ms. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NameKey key && kind == key.kind && pointer.equals(key.pointer);
    }

    @Override
    public int hashCode() {
        // An enum's own hash is another in each run.
        return 31 * kind.ordinal() + pointer.hashCode();
    }

    @Override
    public String toString() {
        return kind.word() + " " + pointer;
    }
}
