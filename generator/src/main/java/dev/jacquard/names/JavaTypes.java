package dev.jacquard.names;

import dev.jacquard.api.AnyType;
import dev.jacquard.api.ExternalType;
import dev.jacquard.api.ListType;
import dev.jacquard.api.MapType;
import dev.jacquard.api.NullableType;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Reference;
import dev.jacquard.api.Type;

/** Which Java type holds the values of a type. */
public final class JavaTypes {
    private static final JavaType STRING = JavaType.of("java.lang", "String");

    private final Names names;

    /**
     * Java types for the types of an API.
     *
     * @param names the API's names
     */
    public JavaTypes(Names names) {
        this.names = names;
    }

    /**
     * The Java type of a type.
     *
     * @param type a type of the API
     * @return its Java type
     */
    public JavaType of(Type type) {
        if (type instanceof Primitive primitive) {
            return primitive(primitive.kind());
        }
        if (type instanceof ListType list) {
            return JavaType.of(new ClassName("java.util", list.unique() ? "Set" : "List"), of(list.items()));
        }
        if (type instanceof MapType map) {
            return JavaType.of(new ClassName("java.util", "Map"), STRING, of(map.values()));
        }
        if (type instanceof NullableType nullable) {
            return of(nullable.type()).orNull();
        }
        if (type instanceof AnyType) {
            return JavaType.of(names.runtime("json", "JsonValue"));
        }
        if (type instanceof ExternalType external) {
            return JavaType.of(ClassName.of(external.name()));
        }
        return JavaType.of(names.type(((Reference) type).target()));
    }

    private JavaType primitive(Primitive.Kind kind) {
        return switch (kind) {
            case STRING -> STRING;
            case INT32 -> JavaType.primitive("int", "Integer");
            case INT64 -> JavaType.primitive("long", "Long");
            case BIG_INTEGER -> JavaType.of("java.math", "BigInteger");
            case FLOAT -> JavaType.primitive("float", "Float");
            case DOUBLE -> JavaType.primitive("double", "Double");
            case DECIMAL -> JavaType.of("java.math", "BigDecimal");
            case BOOLEAN -> JavaType.primitive("boolean", "Boolean");
            case DATE -> JavaType.of("java.time", "LocalDate");
            case DATE_TIME -> JavaType.of("java.time", "OffsetDateTime");
            case UUID -> JavaType.of("java.util", "UUID");
            case URI -> JavaType.of("java.net", "URI");
            case BASE64 -> JavaType.of(names.runtime("json", "ByteString"));
            case BINARY -> JavaType.of(names.runtime("", "Upload"));
        };
    }
}
