package dev.jacquard.names;

import java.util.HashSet;
import java.util.Set;

/** Names that the document cannot have, because Java or the generated code has them. */
final class Reserved {
    /** Keywords and literals (JLS 3.9), and the contextual keywords that cannot be used as others can. */
    static final Set<String> KEYWORDS = Set.of(
            "_", "abstract", "assert", "boolean", "break", "byte", "case", "catch", "char", "class", "const",
            "continue", "default", "do", "double", "else", "enum", "extends", "false", "final", "finally", "float",
            "for", "goto", "if", "implements", "import", "instanceof", "int", "interface", "long", "native", "new",
            "null", "package", "private", "protected", "public", "return", "short", "static", "strictfp", "super",
            "switch", "synchronized", "this", "throw", "throws", "transient", "true", "try", "var", "void",
            "volatile", "while", "yield");

    /** The methods that every object has: a record's component cannot have their names (JLS 8.10.1). */
    private static final Set<String> OBJECT = Set.of(
            "clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait", "equals");

    /** The methods of a generated model or request. */
    static final Set<String> MEMBERS = with(
            OBJECT, "builder", "toBuilder", "build", "self", "missing", "incomplete", "missingFields", "create");

    /** The methods of every API class. */
    static final Set<String> OPERATIONS = with(OBJECT, "calls");

    /** The methods of what receives webhooks, and of its builder. */
    static final Set<String> WEBHOOKS = with(OBJECT, "builder", "build", "receive", "onOther", "check");

    /** The methods of every client and of its builder. */
    static final Set<String> CLIENT = with(
            OBJECT,
            "builder", "build", "close", "self", "core", "config", "timeout", "attemptTimeout", "connectTimeout",
            "retries", "defaultRetries", "idempotencyKeys", "intercept", "header", "userAgent", "lenient", "transport",
            "maxResponseBytes", "sslContext", "proxy", "certificate", "streams", "gzipRequests");

    /** The constants of every generated enum. */
    static final Set<String> CONSTANTS = Set.of("JSON");

    /** What else a union's class declares. */
    static final Set<String> BRANCHES = Set.of("Builder", "Codec", "Known", "Unknown");

    /**
     * The public classes of {@code java.lang}, as Java 17 and 25 have them: a class of that name would hide the one
     * that every reader thinks of.
     */
    private static final Set<String> JAVA_LANG = Set.of(
            "AbstractMethodError", "Appendable", "ArithmeticException", "ArrayIndexOutOfBoundsException",
            "ArrayStoreException", "AssertionError", "AutoCloseable", "Boolean", "BootstrapMethodError",
            "Byte", "CharSequence", "Character", "Class", "ClassCastException", "ClassCircularityError",
            "ClassFormatError", "ClassLoader", "ClassNotFoundException", "ClassValue",
            "CloneNotSupportedException", "Cloneable", "Comparable", "Compiler", "Deprecated", "Double",
            "Enum", "EnumConstantNotPresentException", "Error", "Exception",
            "ExceptionInInitializerError", "Float", "FunctionalInterface", "IO", "IllegalAccessError",
            "IllegalAccessException", "IllegalArgumentException", "IllegalCallerException",
            "IllegalMonitorStateException", "IllegalStateException", "IllegalThreadStateException",
            "IncompatibleClassChangeError", "IndexOutOfBoundsException", "InheritableThreadLocal",
            "InstantiationError", "InstantiationException", "Integer", "InternalError",
            "InterruptedException", "Iterable", "LayerInstantiationException", "LinkageError", "Long",
            "MatchException", "Math", "Module", "ModuleLayer", "NegativeArraySizeException",
            "NoClassDefFoundError", "NoSuchFieldError", "NoSuchFieldException", "NoSuchMethodError",
            "NoSuchMethodException", "NullPointerException", "Number", "NumberFormatException", "Object",
            "OutOfMemoryError", "Override", "Package", "Process", "ProcessBuilder", "ProcessHandle",
            "Readable", "Record", "ReflectiveOperationException", "Runnable", "Runtime",
            "RuntimeException", "RuntimePermission", "SafeVarargs", "ScopedValue", "SecurityException",
            "SecurityManager", "Short", "StableValue", "StackOverflowError", "StackTraceElement",
            "StackWalker", "StrictMath", "String", "StringBuffer", "StringBuilder",
            "StringIndexOutOfBoundsException", "SuppressWarnings", "System", "Thread", "ThreadDeath",
            "ThreadGroup", "ThreadLocal", "Throwable", "TypeNotPresentException", "UnknownError",
            "UnsatisfiedLinkError", "UnsupportedClassVersionError", "UnsupportedOperationException",
            "VerifyError", "VirtualMachineError", "Void", "WrongThreadException");

    /** The public classes of the runtime kit, which stand beside the models in callers' code. */
    private static final Set<String> RUNTIME = Set.of(
            "Answer", "AnswerReader", "ApiException", "ApiResponse", "BodyChoice", "ByteString", "Call",
            "CallCredential", "CallCredentials", "CallInterceptor", "CallLogger", "CallSecurity",
            "CallTimeoutException", "ClientBuilder", "ClientCore", "ConnectionException", "ConstraintViolations",
            "DecodeException", "Download", "EncodedForm", "EntriesCheck", "ErrorAnswer", "ErrorReader", "EventStreams",
            "FormBody", "HeaderReader", "Headers", "HttpTransport", "Immutable", "InterruptedCallException",
            "InvalidRequestException", "ItemStream", "ItemsCheck", "JdkTransport", "JsonArray", "JsonBoolean",
            "JsonCodec", "JsonException", "JsonNull", "JsonNumber", "JsonObject", "JsonReader", "JsonStreams",
            "JsonString", "JsonValue", "JsonWriter", "MissingFields", "MissingFieldsException", "MultipartBody",
            "Nulls", "NumberCheck", "OAuth2Credential", "OAuth2Endpoints", "OAuth2Exception", "OAuth2Grant",
            "OAuth2Login", "OAuth2Tokens", "OutgoingRequest", "PageException", "PageTurner", "Pages", "ParameterStyle",
            "QueryString", "RecordingTransport", "ReplayTransport", "RequestBody", "RequestBuilder", "RetryPolicy",
            "Rfc3339", "Secrets", "ServerSentEvent", "ServerUrl", "ServerVariables", "StatusReader", "StreamSettings",
            "StreamingReader", "TextCheck", "TransportRequest", "TransportResponse", "UnionCodec", "Upload",
            "ValueCheck", "WebhookCheck", "WebhookException", "WebhookReceiver", "WebhookSignature",
            "XmlCodec", "XmlMembers", "XmlNode", "XmlObject", "XmlShape");

    /** Simple names that generated files use: a class of that name would need the other's full name everywhere. */
    static final Set<String> TYPES = with(
            with(JAVA_LANG, RUNTIME.toArray(String[]::new)),
            "List", "Map", "Set", "UUID", "URI", "LocalDate", "LocalTime", "OffsetDateTime", "Duration", "BigDecimal",
            "BigInteger", "Consumer", "Objects", "Optional", "InputStream", "CompletableFuture", "Nullable",
            "NullMarked", "Builder", "Codec", "Calls", "Known", "Unknown");

    private Reserved() {}

    /** Whether Windows takes a file of this name, whatever follows the dot, for a device. */
    static boolean isDevice(String name) {
        String folded = Folding.fold(name);
        if (folded.length() == 4 && (folded.startsWith("com") || folded.startsWith("lpt"))) {
            return "0123456789\u00b9\u00b2\u00b3".indexOf(folded.charAt(3)) >= 0;
        }
        return folded.equals("con") || folded.equals("prn") || folded.equals("aux") || folded.equals("nul");
    }

    private static Set<String> with(Set<String> names, String... others) {
        Set<String> all = new HashSet<>(names);
        all.addAll(Set.of(others));
        return Set.copyOf(all);
    }
}
