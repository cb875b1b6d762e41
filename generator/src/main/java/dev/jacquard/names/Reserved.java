package dev.jacquard.names;

import java.util.Set;

/** Names that the document cannot have, because Java or the generated code has them. */
final class Reserved {
    /** Keywords and literals (JLS 3.9), and the words that cannot name a type. */
    static final Set<String> KEYWORDS = Set.of(
            "_", "abstract", "assert", "boolean", "break", "byte", "case", "catch", "char", "class", "const",
            "continue", "default", "do", "double", "else", "enum", "extends", "false", "final", "finally", "float",
            "for", "goto", "if", "implements", "import", "instanceof", "int", "interface", "long", "native", "new",
            "null", "package", "permits", "private", "protected", "public", "record", "return", "sealed", "short",
            "static", "strictfp", "super", "switch", "synchronized", "this", "throw", "throws", "transient", "true",
            "try", "var", "void", "volatile", "when", "while", "with", "yield");

    /** What a record component cannot be called (JLS 8.10.1), and the methods of a generated record. */
    static final Set<String> MEMBERS = Set.of(
            "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait", "equals", "builder",
            "toBuilder", "build", "self", "missing", "incomplete", "missingFields", "create");

    /** The methods of every API class. */
    static final Set<String> OPERATIONS = Set.of(
            "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait", "equals", "calls");

    /** The methods of every client and of its builder. */
    static final Set<String> CLIENT = Set.of(
            "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait", "equals", "builder",
            "build", "close", "self", "core", "config", "timeout", "connectTimeout", "retries", "header", "userAgent", "lenient",
            "transport", "maxResponseBytes");

    /** The constants of every generated enum. */
    static final Set<String> CONSTANTS = Set.of("JSON");

    /** Simple names that generated files use: a class of that name would need the other's full name everywhere. */
    static final Set<String> TYPES = Set.of(
            "Object", "String", "Long", "Integer", "Double", "Float", "Boolean", "Void", "Override", "Deprecated",
            "SuppressWarnings", "AutoCloseable", "Record", "Enum", "Throwable", "Exception", "RuntimeException",
            "List", "Map", "Set", "UUID", "URI", "LocalDate", "OffsetDateTime", "BigDecimal", "BigInteger", "Consumer",
            "Nullable", "NullMarked", "Builder", "Codec", "Calls", "Call", "ApiException", "ApiResponse", "AnswerReader",
            "ErrorAnswer", "ErrorReader", "ClientCore", "ClientBuilder", "RequestBuilder", "RetryPolicy", "ServerUrl",
            "Immutable", "Secrets", "MissingFields", "MissingFieldsException", "JsonCodec", "JsonReader", "JsonWriter",
            "JsonValue", "ByteString", "Unknown");

    /** What Windows takes for a device, whatever the capitals and the extension: no file may be called so. */
    static final Set<String> DEVICES = Set.of(
            "CON", "PRN", "AUX", "NUL", "COM0", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9",
            "LPT0", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9");

    private Reserved() {}
}
