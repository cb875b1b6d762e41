package dev.jacquard.names;

import dev.jacquard.api.Api;
import dev.jacquard.api.EnumType;
import dev.jacquard.api.Literal;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.Pointer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The names of enums' constants: what the document calls them, or else made of the values. */
final class ConstantNames {
    private ConstantNames() {}

    /** The names of all constants of an API's enums. */
    static Map<Pointer, List<String>> of(Api api) {
        Map<Pointer, List<String>> constants = new LinkedHashMap<>();
        for (NamedType type : api.types().values()) {
            if (type instanceof EnumType enumType) {
                constants.put(enumType.pointer(), of(enumType));
            }
        }
        return constants;
    }

    private static List<String> of(EnumType type) {
        Scope<Integer> scope = new Scope<>(Reserved.CONSTANTS, false, "_");
        for (int i = 0; i < type.values().size(); i++) {
            EnumType.Value value = type.values().get(i);
            String text = value.name().isBlank() ? text(value.literal()) : value.name();
            scope.wish(i, text, JavaWords.constant(text));
        }
        Map<Integer, String> settled = scope.settle();
        return IntStream.range(0, type.values().size()).mapToObj(settled::get).toList();
    }

    private static String text(Literal literal) {
        return literal instanceof Literal.Text string ? string.value() : literal.json();
    }
}
