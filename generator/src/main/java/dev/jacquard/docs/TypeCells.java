package dev.jacquard.docs;

import dev.jacquard.api.Api;
import dev.jacquard.api.ListType;
import dev.jacquard.api.MapType;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.Reference;
import dev.jacquard.api.Type;
import dev.jacquard.escape.MarkdownCell;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.JavaType;
import dev.jacquard.names.JavaTypes;
import dev.jacquard.names.Names;

/** Java types in a cell: models as links to their pages, types of the JDK as links to their Javadoc. */
final class TypeCells {
    private static final String JAVADOC = "https://docs.oracle.com/en/java/javase/17/docs/api/java.base/";

    private final Api api;
    private final Names names;
    private final JavaTypes javaTypes;

    TypeCells(Api api, Names names) {
        this.api = api;
        this.names = names;
        this.javaTypes = new JavaTypes(names);
    }

    /** The type of a field. Whether it may be null is told elsewhere. */
    MarkdownCell of(Type type) {
        Type plain = type.withoutNull();
        JavaType java = javaTypes.of(plain);
        if (java.primitive() != null) {
            return emphasis(java.primitive());
        }
        return boxed(plain);
    }

    /** A link to the page of a class. */
    static MarkdownCell page(ClassName label, ClassName page) {
        return MarkdownCell.link(label.simpleName(), Paths.fromPage(Paths.model(page)));
    }

    private MarkdownCell boxed(Type type) {
        Type plain = type.withoutNull();
        if (plain instanceof ListType list) {
            return MarkdownCell.markup("List\\<%>", boxed(list.items()));
        }
        if (plain instanceof MapType map) {
            return MarkdownCell.markup("Map\\<String, %>", boxed(map.values()));
        }
        if (plain instanceof Reference reference) {
            NamedType named = api.resolve(reference);
            ClassName name = names.type(named.pointer());
            return page(name, name);
        }
        ClassName name = javaTypes.of(plain).name();
        boolean language = name.packageName().equals("java.lang");
        return name.packageName().startsWith("java.") && !language ? javadoc(name) : emphasis(name.simpleName());
    }

    private static MarkdownCell javadoc(ClassName name) {
        return MarkdownCell.markup(
                "[" + name.simpleName() + "](" + JAVADOC + name.canonicalName().replace('.', '/') + ".html)");
    }

    private static MarkdownCell emphasis(String javaName) {
        return MarkdownCell.markup("*%*", MarkdownCell.literal(javaName));
    }
}
