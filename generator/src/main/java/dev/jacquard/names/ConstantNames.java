package dev.jacquard.names;

import dev.jacquard.api.EnumType;
import dev.jacquard.api.Literal;
import dev.jacquard.api.NamedType;
import dev.jacquard.api.Pointer;
import dev.jacquard.names.NameKey.Kind;
import dev.jacquard.names.NameKey.ScopeKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names of enums' constants: what the document calls them, or else made of the values. */
final class ConstantNames {
    private final Namespace space;

    ConstantNames(Namespace space) {
        this.space = space;
    }

    /** The constants of all enums, in the order of the values. */
    Map<Pointer, List<String>> names() {
        Map<Pointer, List<String>> constants = new LinkedHashMap<>();
        for (NamedType type : space.api().types().values()) {
            if (type instanceof EnumType enumType) {
                constants.put(enumType.pointer(), of(enumType));
            }
        }
        return constants;
    }

    private List<String> of(EnumType type) {
        ScopeKey scopeKey = new ScopeKey(Kind.CONSTANT.word(), space.keys().of(type.pointer()));
        Scope scope = space.scope(scopeKey, Reserved.CONSTANTS, Scope.Style.CONSTANTS);
        List<NameKey> keys = new ArrayList<>();
        Set<NameKey> given = new HashSet<>();
        for (int i = 0; i < type.values().size(); i++) {
            EnumType.Value value = type.values().get(i);
            String json = value.literal().json();
            String told = json.length() > 200 ? JavaNames.limited(json, json) : json;
            NameKey key = space.keys().constant(type.pointer(), told);
            if (!given.add(key)) {
                key = space.keys().constant(type.pointer(), told + "#" + i);
                given.add(key);
            }
            keys.add(key);
            scope.wish(key, wish(value, type.pointer().child("enum").child(i)));
        }
        Map<NameKey, String> names = scope.settle();
        return keys.stream().map(names::get).toList();
    }

    private Wish wish(EnumType.Value value, Pointer pointer) {
        String text = text(value.literal());
        String configured = space.options().renamings().constants().get(text);
        if (configured != null) {
            return Wish.chosen(configured);
        }
        if (value.name().isBlank()) {
            return JavaNames.constant(text);
        }
        String stated = JavaNames.constant(value.name()).name();
        return JavaNames.constant(text).stated(stated, Wish.Rank.STATED, pointer);
    }

    /** A value as the user writes it in a mapping. */
    static String text(Literal literal) {
        return literal instanceof Literal.Text string ? string.value() : literal.json();
    }
}
