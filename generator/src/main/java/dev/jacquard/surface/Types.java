package dev.jacquard.surface;

import dev.jacquard.api.Type;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.JavaType;
import dev.jacquard.names.JavaTypes;
import dev.jacquard.names.Member;
import dev.jacquard.names.Names;
import java.util.List;

/** Names of types as a surface has them: without the client's package, so that two clients can be compared. */
final class Types {
    private final Names names;
    private final JavaTypes types;

    Types(Names names) {
        this.names = names;
        this.types = new JavaTypes(names);
    }

    /** A class without the client's package. */
    String name(ClassName name) {
        String invoker = names.packages().invoker();
        String inside = name.packageName();
        if (inside.equals(invoker)) {
            return name.simpleName();
        }
        return inside.startsWith(invoker + ".")
                ? inside.substring(invoker.length() + 1) + "." + name.simpleName()
                : name.canonicalName();
    }

    /** A class of the runtime kit. */
    JavaUse runtime(String subpackage, String simpleName, JavaUse... arguments) {
        return JavaUse.of(name(names.runtime(subpackage, simpleName)), arguments);
    }

    /** The type of a member's component. */
    JavaUse of(Member member) {
        JavaType type = types.of(member.type());
        return member.nullable() ? boxed(type).orNull() : of(type);
    }

    /** A type, primitive if it can be. */
    JavaUse of(Type type) {
        return of(types.of(type));
    }

    /** A type that is a class. */
    JavaUse boxed(Type type) {
        return boxed(types.of(type));
    }

    JavaUse of(JavaType type) {
        return type.primitive() == null ? boxed(type) : JavaUse.keyword(type.primitive());
    }

    JavaUse boxed(JavaType type) {
        List<JavaUse> arguments = type.arguments().stream()
                .map(argument -> argument.nullable() ? boxed(argument).orNull() : boxed(argument))
                .toList();
        String qualified = name(type.name());
        return new JavaUse(simple(qualified), qualified, arguments, false);
    }

    /** The name of a class without its package: what follows the first part that begins with a capital. */
    static String simple(String qualified) {
        int start = 0;
        while (true) {
            int dot = qualified.indexOf('.', start);
            if (dot < 0 || !Character.isLowerCase(qualified.codePointAt(start))) {
                return qualified.substring(start);
            }
            start = dot + 1;
        }
    }
}
