package dev.jacquard.surface;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A class that callers can name. */
public final class Declared {
    private final Kind kind;
    private final String name;
    private final Subject subject;
    private final Set<String> supertypes = new TreeSet<>();
    private final Map<String, Signature> members = new LinkedHashMap<>();

    Declared(Kind kind, String name, Subject subject) {
        this.kind = kind;
        this.name = name;
        this.subject = subject;
    }

    /** Kinds of class. */
    public enum Kind {
        /** A record. */
        RECORD,
        /** A class that nobody extends. */
        CLASS,
        /** An interface whose implementations are all known. */
        SEALED_INTERFACE,
        /** An interface. */
        INTERFACE,
        /** An enum. */
        ENUM;

        /** The words with which Java declares it. */
        String words() {
            return switch (this) {
                case RECORD -> "record";
                case CLASS -> "final class";
                case SEALED_INTERFACE -> "sealed interface";
                case INTERFACE -> "interface";
                case ENUM -> "enum";
            };
        }
    }

    /**
     * What it is.
     *
     * @return its kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Its name.
     *
     * @return the name with its package, which is left out where it is the client's own
     */
    public String name() {
        return name;
    }

    /**
     * Its name as callers write it.
     *
     * @return the name without a package
     */
    public String simpleName() {
        return Types.simple(name);
    }

    /**
     * What of the document it stands for.
     *
     * @return its subject
     */
    public Subject subject() {
        return subject;
    }

    /**
     * The interfaces and classes that it is a part of, of the client's.
     *
     * @return names as {@link #name} has them, sorted
     */
    public Set<String> supertypes() {
        return supertypes;
    }

    /**
     * Its members.
     *
     * @return the members by {@link Signature#key}, in the order of their declaration
     */
    public Map<String, Signature> members() {
        return members;
    }

    /**
     * The declaration as callers read it.
     *
     * @return such as {@code record Pet}
     */
    public String text() {
        return kind.words() + " " + simpleName();
    }

    Declared is(String supertype) {
        supertypes.add(supertype);
        return this;
    }

    Declared constant(JavaUse type, String constant, Subject of) {
        return add(Signature.Kind.CONSTANT, constant, List.of(), type, of);
    }

    Declared canonical(List<Signature.Parameter> parameters) {
        return add(Signature.Kind.CANONICAL, "new", parameters, JavaUse.VOID, subject);
    }

    Declared constructor(Signature.Parameter... parameters) {
        return add(Signature.Kind.CONSTRUCTOR, "new", List.of(parameters), JavaUse.VOID, subject);
    }

    Declared creates(JavaUse type, String method, Signature.Parameter... parameters) {
        return add(Signature.Kind.STATIC, method, List.of(parameters), type, subject);
    }

    Declared method(JavaUse type, String method, Subject of, Signature.Parameter... parameters) {
        return method(type, method, of, List.of(parameters));
    }

    Declared method(JavaUse type, String method, Subject of, List<Signature.Parameter> parameters) {
        return add(Signature.Kind.METHOD, method, parameters, type, of);
    }

    private Declared add(
            Signature.Kind of, String member, List<Signature.Parameter> parameters, JavaUse type, Subject what) {
        Signature signature = new Signature(of, simpleName(), member, new ArrayList<>(parameters), type, what);
        members.putIfAbsent(signature.key(), signature);
        return this;
    }
}
