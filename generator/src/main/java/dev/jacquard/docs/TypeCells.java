package dev.jacquard.docs;

import dev.jacquard.api.Type;
import dev.jacquard.escape.MarkdownCell;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.JavaType;
import dev.jacquard.names.JavaTypes;
import dev.jacquard.names.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Java types in a cell: models as links to their pages, types of the JDK as links to their Javadoc. */
final class TypeCells {
    private static final String JAVADOC = "https://docs.oracle.com/en/java/javase/17/docs/api/java.base/";

    private final JavaTypes javaTypes;
    private final Set<ClassName> models;
    private final String base;

    TypeCells(Names names) {
        this(names, Paths.fromPage(""));
    }

    /** For a page from which the folder of pages is somewhere else than above. */
    TypeCells(Names names, String base) {
        this.base = base;
        this.javaTypes = new JavaTypes(names);
        this.models = new HashSet<>(names.types().values());
    }

    /** The Java type of a type. Whether it may be null is told elsewhere. */
    MarkdownCell of(Type type) {
        return of(javaTypes.of(type));
    }

    /** A Java type, by its keyword if it is primitive. */
    MarkdownCell of(JavaType type) {
        return type.primitive() != null ? emphasis(type.primitive()) : reference(type);
    }

    /** A link to the page of a class. */
    static MarkdownCell page(ClassName label, ClassName page) {
        return MarkdownCell.link(label.simpleName(), Paths.fromPage(Paths.model(page)));
    }

    private MarkdownCell model(ClassName name) {
        return MarkdownCell.link(name.simpleName(), base + Paths.model(name));
    }

    private MarkdownCell reference(JavaType type) {
        ClassName name = type.name();
        if (type.arguments().isEmpty()) {
            return models.contains(name) ? model(name) : other(name);
        }
        List<MarkdownCell> arguments = new ArrayList<>();
        for (JavaType argument : type.arguments()) {
            boolean string = argument.name().canonicalName().equals("java.lang.String");
            boolean key = arguments.size() + 1 < type.arguments().size();
            arguments.add(key && string ? MarkdownCell.markup("String") : reference(argument));
        }
        return MarkdownCell.markup(name.simpleName() + "\\<%>", MarkdownCell.join(", ", arguments));
    }

    private static MarkdownCell other(ClassName name) {
        boolean documented = name.packageName().startsWith("java.") && !name.packageName().equals("java.lang");
        return documented
                ? MarkdownCell.markup(
                        "[" + name.simpleName() + "](" + JAVADOC + name.canonicalName().replace('.', '/') + ".html)")
                : emphasis(name.simpleName());
    }

    private static MarkdownCell emphasis(String javaName) {
        return MarkdownCell.markup("*%*", MarkdownCell.literal(javaName));
    }
}
