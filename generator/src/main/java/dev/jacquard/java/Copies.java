package dev.jacquard.java;

import dev.jacquard.api.ListType;
import dev.jacquard.api.MapType;
import dev.jacquard.api.Type;
import dev.jacquard.escape.EscapedText;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.names.Names;

/** Copies of values that others could change: of lists, sets and maps. */
final class Copies {
    private Copies() {}

    /** Whether values of a type are copied. */
    static boolean needed(Type type) {
        return type.withoutNull() instanceof ListType || type.withoutNull() instanceof MapType;
    }

    /** The expression that copies a value of a type for which that is needed. */
    static JavaCode of(Type type, EscapedText value, Names names, Imports imports) {
        JavaCode immutable = imports.name(names.runtime("", "Immutable"));
        if (!(type.withoutNull() instanceof ListType list)) {
            return JavaCode.of("%.map(%)", immutable, value);
        }
        return JavaCode.of(list.unique() ? "%.set(%)" : "%.list(%)", immutable, value);
    }
}
