package dev.jacquard.docs;

import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.QualifiedName;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The imports of one sample, collected while its code is made. */
final class Imports {
    private final Map<String, ClassName> bySimpleName = new TreeMap<>();

    /** A class by its simple name; by its full name where another class of that name is in use. */
    JavaCode name(ClassName name) {
        ClassName known = bySimpleName.putIfAbsent(name.simpleName(), name);
        return known == null || known.equals(name)
                ? JavaCode.of("%", Identifier.ofType(name.simpleName()))
                : JavaCode.of("%", QualifiedName.of(name.canonicalName()));
    }

    /** A type, a primitive by its keyword. */
    JavaCode type(JavaType type) {
        return type.primitive() != null ? JavaCode.of(type.primitive()) : boxed(type);
    }

    private JavaCode boxed(JavaType type) {
        if (type.arguments().isEmpty()) {
            return name(type.name());
        }
        List<JavaCode> arguments = new ArrayList<>();
        type.arguments().forEach(argument -> arguments.add(boxed(argument)));
        return JavaCode.of("%<%>", name(type.name()), JavaCode.join(", ", arguments));
    }

    /** A name that no class in use has. */
    Identifier free(String wish) {
        String name = wish;
        for (int i = 2; bySimpleName.containsKey(name); i++) {
            name = wish + i;
        }
        return Identifier.ofType(name);
    }

    /** The imports, sorted. */
    List<QualifiedName> all() {
        return bySimpleName.values().stream()
                .filter(name -> !name.packageName().equals("java.lang"))
                .sorted()
                .map(name -> QualifiedName.of(name.canonicalName()))
                .toList();
    }
}
