package dev.jacquard.java;

import dev.jacquard.api.AnyType;
import dev.jacquard.api.ExternalType;
import dev.jacquard.api.ListType;
import dev.jacquard.api.MapType;
import dev.jacquard.api.NullableType;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Reference;
import dev.jacquard.api.Type;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.Names;

/** How values of a type are read from JSON and written to it: expressions over the runtime kit's reader and writer. */
final class Codecs {
    private final Names names;
    private final Imports imports;

    Codecs(Names names, Imports imports) {
        this.names = names;
        this.imports = imports;
    }

    /** The codec of a type. */
    JavaCode codec(Type type) {
        if (type instanceof Primitive primitive) {
            return constant(constant(primitive.kind()));
        }
        if (type instanceof ListType list) {
            return JavaCode.of(list.unique() ? "%.set(%)" : "%.list(%)", base(), codec(list.items()));
        }
        if (type instanceof MapType map) {
            return JavaCode.of("%.map(%)", base(), codec(map.values()));
        }
        if (type instanceof NullableType nullable) {
            return JavaCode.of("%.nullable(%)", base(), codec(nullable.type()));
        }
        if (type instanceof AnyType) {
            return constant(JavaCode.of("VALUE"));
        }
        if (type instanceof ExternalType external) {
            ClassName field = ClassName.of(external.codec());
            return JavaCode.of("%.%", imports.name(ClassName.of(field.packageName())), Identifier.of(field.simpleName()));
        }
        return JavaCode.of("%.JSON", imports.name(names.type(((Reference) type).target())));
    }

    /**
     * Reads a member.
     *
     * @param type the member's type
     * @param orNull whether null may stand there
     */
    JavaCode read(Type type, boolean orNull) {
        Type present = type.withoutNull();
        if (present instanceof Primitive primitive) {
            return orNull ? readOrNull(primitive.kind()) : read(primitive.kind());
        }
        if (present instanceof ListType list) {
            JavaCode items = codec(list.items());
            return list.unique()
                    ? JavaCode.of(orNull ? "in.setOrNull(%)" : "in.set(%)", items)
                    : JavaCode.of(orNull ? "in.listOrNull(%)" : "in.list(%)", items);
        }
        if (present instanceof MapType map) {
            return JavaCode.of(orNull ? "in.mapOrNull(%)" : "in.map(%)", codec(map.values()));
        }
        return JavaCode.of(orNull ? "in.valueOrNull(%)" : "in.value(%)", codec(present));
    }

    /**
     * Writes a member.
     *
     * @param name the member's name, as a string literal
     * @param value the expression that gives its value
     * @param type its type
     * @param nullWritten whether null is written as such; left out otherwise
     */
    JavaCode write(JavaCode name, JavaCode value, Type type, boolean nullWritten) {
        Type present = type.withoutNull();
        if (!nullWritten && present instanceof Primitive primitive && scalar(primitive)) {
            return JavaCode.of("out.member(%, %);", name, value);
        }
        String method = nullWritten ? "out.memberOrNull" : "out.member";
        return JavaCode.of(method + "(%, %, %);", name, value, codec(present));
    }

    private static boolean scalar(Primitive primitive) {
        return switch (primitive.kind()) {
            case STRING, INT32, INT64, FLOAT, DOUBLE, BOOLEAN -> true;
            default -> false;
        };
    }

    private JavaCode base() {
        return imports.name(names.runtime("json", "JsonCodec"));
    }

    private JavaCode constant(JavaCode name) {
        return JavaCode.of("%.%", base(), name);
    }

    private static JavaCode constant(Primitive.Kind kind) {
        return switch (kind) {
            case STRING -> JavaCode.of("STRING");
            case INT32 -> JavaCode.of("INTEGER");
            case INT64 -> JavaCode.of("LONG");
            case BIG_INTEGER -> JavaCode.of("BIG_INTEGER");
            case FLOAT -> JavaCode.of("FLOAT");
            case DOUBLE -> JavaCode.of("DOUBLE");
            case DECIMAL -> JavaCode.of("DECIMAL");
            case BOOLEAN -> JavaCode.of("BOOLEAN");
            case DATE -> JavaCode.of("DATE");
            case DATE_TIME -> JavaCode.of("DATE_TIME");
            case UUID -> JavaCode.of("UUID");
            case URI -> JavaCode.of("URI");
            case BASE64, BINARY -> JavaCode.of("BASE64");
        };
    }

    private static JavaCode read(Primitive.Kind kind) {
        return switch (kind) {
            case STRING -> JavaCode.of("in.string()");
            case INT32 -> JavaCode.of("in.intValue()");
            case INT64 -> JavaCode.of("in.longValue()");
            case BIG_INTEGER -> JavaCode.of("in.bigInteger()");
            case FLOAT -> JavaCode.of("in.floatValue()");
            case DOUBLE -> JavaCode.of("in.doubleValue()");
            case DECIMAL -> JavaCode.of("in.decimal()");
            case BOOLEAN -> JavaCode.of("in.booleanValue()");
            case DATE -> JavaCode.of("in.date()");
            case DATE_TIME -> JavaCode.of("in.dateTime()");
            case UUID -> JavaCode.of("in.uuid()");
            case URI -> JavaCode.of("in.uri()");
            case BASE64, BINARY -> JavaCode.of("in.base64()");
        };
    }

    private static JavaCode readOrNull(Primitive.Kind kind) {
        return switch (kind) {
            case STRING -> JavaCode.of("in.stringOrNull()");
            case INT32 -> JavaCode.of("in.intOrNull()");
            case INT64 -> JavaCode.of("in.longOrNull()");
            case BIG_INTEGER -> JavaCode.of("in.bigIntegerOrNull()");
            case FLOAT -> JavaCode.of("in.floatOrNull()");
            case DOUBLE -> JavaCode.of("in.doubleOrNull()");
            case DECIMAL -> JavaCode.of("in.decimalOrNull()");
            case BOOLEAN -> JavaCode.of("in.booleanOrNull()");
            case DATE -> JavaCode.of("in.dateOrNull()");
            case DATE_TIME -> JavaCode.of("in.dateTimeOrNull()");
            case UUID -> JavaCode.of("in.uuidOrNull()");
            case URI -> JavaCode.of("in.uriOrNull()");
            case BASE64, BINARY -> JavaCode.of("in.base64OrNull()");
        };
    }
}
