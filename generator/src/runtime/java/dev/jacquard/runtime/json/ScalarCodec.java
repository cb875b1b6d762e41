package dev.jacquard.runtime.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * The codecs that {@link JsonCodec} offers as constants: one class with a switch, so that the first
 * decode of a program loads one class and not fourteen.
 *
 * <p>Only the initialiser of {@link JsonCodec} may name this class. A second way in could make two
 * threads wait for each other's class initialiser.
 */
final class ScalarCodec<T> extends JsonCodec<T> {
    static final int STRING_KIND = 0;
    static final int LONG_KIND = 1;
    static final int INTEGER_KIND = 2;
    static final int DOUBLE_KIND = 3;
    static final int FLOAT_KIND = 4;
    static final int BOOLEAN_KIND = 5;
    static final int BIG_INTEGER_KIND = 6;
    static final int DECIMAL_KIND = 7;
    static final int DATE_KIND = 8;
    static final int DATE_TIME_KIND = 9;
    static final int UUID_KIND = 10;
    static final int URI_KIND = 11;
    static final int BASE64_KIND = 12;
    static final int VALUE_KIND = 13;

    private final int kind;

    ScalarCodec(int kind) {
        this.kind = kind;
    }

    @Override
    @SuppressWarnings("unchecked") // each constant pairs a kind with its type
    public T read(JsonReader in) {
        return (T) switch (kind) {
            case STRING_KIND -> in.string();
            case LONG_KIND -> (Object) in.longValue();
            case INTEGER_KIND -> (Object) in.intValue();
            case DOUBLE_KIND -> (Object) in.doubleValue();
            case FLOAT_KIND -> (Object) in.floatValue();
            case BOOLEAN_KIND -> (Object) in.booleanValue();
            case BIG_INTEGER_KIND -> in.bigInteger();
            case DECIMAL_KIND -> in.decimal();
            case DATE_KIND -> in.date();
            case DATE_TIME_KIND -> in.dateTime();
            case UUID_KIND -> in.uuid();
            case URI_KIND -> in.uri();
            case BASE64_KIND -> in.base64();
            default -> in.any();
        };
    }

    @Override
    public void write(JsonWriter out, T value) {
        switch (kind) {
            case STRING_KIND -> out.value((String) value);
            case LONG_KIND -> out.value((long) (Long) value);
            case INTEGER_KIND -> out.value((long) (Integer) value);
            case DOUBLE_KIND -> out.value((double) (Double) value);
            case FLOAT_KIND -> out.value((float) (Float) value);
            case BOOLEAN_KIND -> out.value((boolean) (Boolean) value);
            case BIG_INTEGER_KIND -> out.value((BigInteger) value);
            case DECIMAL_KIND -> out.value((BigDecimal) value);
            case DATE_KIND -> out.value((LocalDate) value);
            case DATE_TIME_KIND -> out.value((OffsetDateTime) value);
            case UUID_KIND -> out.value((UUID) value);
            case URI_KIND -> out.value((URI) value);
            case BASE64_KIND -> out.value((ByteString) value);
            default -> out.value((JsonValue) value);
        }
    }
}
