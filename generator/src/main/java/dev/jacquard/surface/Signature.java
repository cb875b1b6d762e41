package dev.jacquard.surface;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A member of a class.
 *
 * @param kind what it is
 * @param owner the class as callers write it, without its package
 * @param name its name; {@code new} for a constructor
 * @param parameters what it takes
 * @param type what it gives, or the type of the constant
 * @param subject what of the document it stands for
 */
public record Signature(
        Kind kind, String owner, String name, List<Parameter> parameters, JavaUse type, Subject subject) {
    /** Copies the parameters. */
    public Signature {
        parameters = List.copyOf(parameters);
    }

    /** Kinds of member. */
    public enum Kind {
        /** A constant. */
        CONSTANT,
        /** A constructor of a record: with it, and with patterns that take records apart, no caller survives a new component. */
        CANONICAL,
        /** Another constructor. */
        CONSTRUCTOR,
        /** A method of the class. */
        STATIC,
        /** A method of an object. */
        METHOD
    }

    /**
     * A parameter.
     *
     * @param type its type
     * @param name its name
     */
    public record Parameter(JavaUse type, String name) {}

    /**
     * What class files know it by, apart from the type that it gives (JVMS 4.3.3).
     *
     * @return a text that no other member of the class has
     */
    public String key() {
        if (kind == Kind.CONSTANT) {
            return name;
        }
        StringBuilder key = new StringBuilder(name).append('(');
        for (int i = 0; i < parameters.size(); i++) {
            key.append(i == 0 ? "" : ", ").append(parameters.get(i).type().qualified());
        }
        return key.append(')').toString();
    }

    /**
     * The types of its parameters with type arguments.
     *
     * @return texts
     */
    public List<String> generics() {
        return parameters.stream().map(each -> each.type().generic()).toList();
    }

    /**
     * The declaration as callers read it.
     *
     * @return such as {@code Pet PetsApi.getPet(long id)}
     */
    public String text() {
        return switch (kind) {
            case CONSTANT -> type.text() + " " + owner + "." + name;
            case CANONICAL, CONSTRUCTOR -> "new " + owner + arguments();
            case STATIC -> "static " + type.text() + " " + owner + "." + name + arguments();
            case METHOD -> type.text() + " " + owner + "." + name + arguments();
        };
    }

    /** The declaration in its class. */
    String line() {
        return switch (kind) {
            case CONSTANT -> "static " + type.text() + " " + name;
            case CANONICAL, CONSTRUCTOR -> "new" + arguments();
            case STATIC -> "static " + type.text() + " " + name + arguments();
            case METHOD -> type.text() + " " + name + arguments();
        };
    }

    /** The parameters in parentheses. */
    String arguments() {
        return parameters.stream()
                .map(each -> each.type().text() + " " + each.name())
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
