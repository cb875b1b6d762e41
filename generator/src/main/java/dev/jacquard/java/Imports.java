package dev.jacquard.java;

import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.QualifiedName;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.JavaType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The imports of one file, collected while its code is made: what is not used is never there. */
final class Imports {
    private static final ClassName NULLABLE = new ClassName("org.jspecify.annotations", "Nullable");

    private final String packageName;
    private final Map<String, ClassName> bySimpleName = new HashMap<>();
    private final Map<String, ClassName> imported = new TreeMap<>();

    /**
     * No imports yet.
     *
     * @param file the class that the file declares
     * @param nested the simple names of its nested classes
     */
    Imports(ClassName file, String... nested) {
        packageName = file.packageName();
        bySimpleName.put(file.simpleName(), file);
        for (String each : nested) {
            bySimpleName.put(each, new ClassName(file.canonicalName(), each));
        }
    }

    /** Simple names that the file inherits from an interface: they mean the classes nested in it. */
    void hidden(ClassName owner, List<String> nested) {
        nested.forEach(each -> bySimpleName.putIfAbsent(each, new ClassName(owner.canonicalName(), each)));
    }

    /** A class, by its simple name where that is free; the import is noted. */
    JavaCode name(ClassName name) {
        ClassName known = bySimpleName.putIfAbsent(name.simpleName(), name);
        if (known != null && !known.equals(name)) {
            return JavaCode.of("%", QualifiedName.of(name.canonicalName()));
        }
        if (!name.packageName().equals("java.lang") && !name.packageName().equals(packageName)) {
            imported.put(name.canonicalName(), name);
        }
        return JavaCode.of("%", Identifier.ofType(name.simpleName()));
    }

    /** A type as it stands between angle brackets: a primitive by its box. */
    JavaCode boxed(JavaType type) {
        return boxed(type, false);
    }

    /** A type that holds no null: a primitive where there is one. */
    JavaCode type(JavaType type) {
        return type.primitive() != null ? JavaCode.of("%", new Keyword(type.primitive()).code()) : boxed(type);
    }

    /** A type that may hold null, annotated so. */
    JavaCode nullable(JavaType type) {
        return boxed(type, true);
    }

    private JavaCode boxed(JavaType type, boolean nullable) {
        JavaCode name = name(type.name());
        if (nullable) {
            // JLS 9.7.4: the annotation stands directly before the simple name.
            int dot = name.toString().lastIndexOf('.');
            JavaCode annotation = name(NULLABLE);
            name = dot < 0
                    ? JavaCode.of("@% %", annotation, name)
                    : JavaCode.of(
                            "%.@% %",
                            QualifiedName.of(name.toString().substring(0, dot)),
                            annotation,
                            Identifier.ofType(name.toString().substring(dot + 1)));
        }
        if (type.arguments().isEmpty()) {
            return name;
        }
        List<JavaCode> arguments = new ArrayList<>();
        type.arguments().forEach(argument -> arguments.add(boxed(argument, argument.nullable())));
        return JavaCode.of("%<%>", name, JavaCode.join(", ", arguments));
    }

    /** Whether nothing is imported. */
    boolean isEmpty() {
        return imported.isEmpty();
    }

    /** The imports, sorted. */
    List<QualifiedName> all() {
        return imported.keySet().stream().map(QualifiedName::of).toList();
    }

    /** A primitive type's keyword. */
    private record Keyword(String text) {
        JavaCode code() {
            return switch (text) {
                case "int" -> JavaCode.of("int");
                case "long" -> JavaCode.of("long");
                case "float" -> JavaCode.of("float");
                case "double" -> JavaCode.of("double");
                case "boolean" -> JavaCode.of("boolean");
                default -> throw new IllegalArgumentException(text);
            };
        }
    }
}
