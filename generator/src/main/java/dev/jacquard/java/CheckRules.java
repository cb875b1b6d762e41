package dev.jacquard.java;

import dev.jacquard.api.Constraints;
import dev.jacquard.api.ListType;
import dev.jacquard.api.MapType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Reference;
import dev.jacquard.api.Type;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.JavaNumber;
import dev.jacquard.escape.JavaString;
import dev.jacquard.names.Names;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a value is checked: expressions over the kit's checks. */
final class CheckRules {
    /** The members of larger models are not counted. */
    private static final int MOST_COUNTED = 100;

    private final Checks checks;
    private final Names names;
    private final Imports imports;

    CheckRules(Checks checks, Names names, Imports imports) {
        this.checks = checks;
        this.names = names;
        this.imports = imports;
    }

    /** Whether a list or map must have a size. */
    static boolean sized(Constraints constraints) {
        return constraints.minItems() != null && constraints.minItems() > 0 || constraints.maxItems() != null;
    }

    /** Whether a model must have a number of members. */
    static boolean counted(ObjectType object) {
        return sized(object.constraints()) && object.properties().size() <= MOST_COUNTED;
    }

    /** Whether a constraint concerns values without parts. */
    static boolean applies(Type type, Constraints constraints, Checks checks) {
        if (!(type instanceof Primitive primitive)) {
            return false;
        }
        if (number(primitive)) {
            return constraints.minimum() != null || constraints.exclusiveMinimum() != null || constraints.maximum() != null
                    || constraints.exclusiveMaximum() != null || constraints.multipleOf() != null;
        }
        return text(primitive)
                && (constraints.minLength() != null && constraints.minLength() > 0
                        || constraints.maxLength() != null
                        || constraints.patterns().stream().anyMatch(each -> checks.pattern(each).isPresent()));
    }

    /** The check of a value; empty if it need not be checked. */
    Optional<JavaCode> check(Type type, Constraints constraints) {
        Type present = type.withoutNull();
        if (!checks.checked(present, constraints)) {
            return Optional.empty();
        }
        Constraints each = constraints.elements() == null ? Constraints.NONE : constraints.elements();
        if (present instanceof Reference reference) {
            return Optional.of(JavaCode.of("%.CHECK", imports.name(names.type(reference.target()))));
        }
        if (present instanceof ListType list) {
            JavaCode items = check(list.items(), each).orElse(JavaCode.of(""));
            return Optional.of(size(JavaCode.of("%.items(%)", base(), items), constraints));
        }
        if (present instanceof MapType map) {
            JavaCode values = check(map.values(), each).orElse(JavaCode.of(""));
            return Optional.of(size(JavaCode.of("%.entries(%)", base(), values), constraints));
        }
        return Optional.of(number((Primitive) present) ? number(constraints) : text(constraints));
    }

    /** The least and the greatest size, as arguments. */
    static JavaCode bounds(Constraints constraints) {
        int least = constraints.minItems() == null ? 0 : constraints.minItems();
        JavaCode greatest = constraints.maxItems() == null
                ? JavaCode.of("Integer.MAX_VALUE")
                : JavaCode.of("%", JavaNumber.ofInt(constraints.maxItems()));
        return JavaCode.of("%, %", JavaNumber.ofInt(least), greatest);
    }

    private JavaCode number(Constraints constraints) {
        JavaCode check = JavaCode.of("%.number()", base());
        check = bound(check, "atLeast", constraints.minimum());
        check = bound(check, "moreThan", constraints.exclusiveMinimum());
        check = bound(check, "atMost", constraints.maximum());
        check = bound(check, "lessThan", constraints.exclusiveMaximum());
        return bound(check, "multipleOf", constraints.multipleOf());
    }

    private static JavaCode bound(JavaCode check, String method, @Nullable BigDecimal bound) {
        return bound == null
                ? check
                : JavaCode.of("%.%(%)", check, Identifier.of(method), JavaString.of(ConstraintWords.number(bound)));
    }

    private JavaCode text(Constraints constraints) {
        JavaCode check = size(JavaCode.of("%.text()", base()), constraints.minLength(), constraints.maxLength());
        for (String pattern : constraints.patterns()) {
            Optional<String> java = checks.pattern(pattern);
            if (java.isPresent()) {
                check = JavaCode.of("%.pattern(%)", check, JavaString.of(java.get()));
            }
        }
        return check;
    }

    private static JavaCode size(JavaCode check, Constraints constraints) {
        return size(check, constraints.minItems(), constraints.maxItems());
    }

    private static JavaCode size(JavaCode check, @Nullable Integer least, @Nullable Integer greatest) {
        JavaCode sized = least == null || least == 0
                ? check
                : JavaCode.of("%.atLeast(%)", check, JavaNumber.ofInt(least));
        return greatest == null ? sized : JavaCode.of("%.atMost(%)", sized, JavaNumber.ofInt(greatest));
    }

    private JavaCode base() {
        return imports.name(names.runtime("", "ValueCheck"));
    }

    private static boolean number(Primitive primitive) {
        return switch (primitive.kind()) {
            case INT32, INT64, BIG_INTEGER, FLOAT, DOUBLE, DECIMAL -> true;
            default -> false;
        };
    }

    /** Whether the Java value's text is the text on the wire. */
    private static boolean text(Primitive primitive) {
        return switch (primitive.kind()) {
            case STRING, URI, UUID, DATE -> true;
            default -> false;
        };
    }
}
