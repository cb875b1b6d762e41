package dev.jacquard.java;

import dev.jacquard.names.ClassName;
import dev.jacquard.names.Names;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The support code that each client carries: sources that were compiled and tested in this project, moved to the
 * client's own package.
 */
public final class RuntimeKit {
    private static final String PACKAGE = "dev.jacquard.runtime";
    private static final String RESOURCES = "/jacquard/runtime/dev/jacquard/runtime/";

    /** The classes by subpackage. */
    static final Map<String, List<String>> CLASSES = new TreeMap<>(Map.ofEntries(
            Map.entry("", List.of(
                    "Answer", "AnswerReader", "ApiException", "ApiResponse", "Attempts", "BodyChoice", "Call",
                    "CallCredential", "CallCredentials", "CallInterceptor", "CallLogger", "CallOptions",
                    "CallSecurity", "CallTimeoutException", "ClientBuilder", "ClientCore", "ConnectionException",
                    "ConstraintViolations", "ContentType", "DecodeException", "Download", "DownloadReader",
                    "EncodedForm", "EntriesCheck", "ErrorAnswer", "ErrorReader", "EventDecoder", "EventParser",
                    "EventSource", "EventStreamReader", "EventStreams", "Exchange", "FormBody", "Gzip",
                    "HeaderReader", "HeaderRules", "Headers", "Immutable", "Interceptions",
                    "InterruptedCallException", "InvalidRequestException", "ItemPublisher", "ItemSource",
                    "ItemStream", "ItemsCheck", "JsonAnswerReader", "JsonStreamReader", "JsonStreams", "LineReader",
                    "LinkHeader", "MaskedText", "MissingFields", "MissingFieldsException", "MultipartBody", "Nulls",
                    "NumberCheck", "OAuth2Credential", "OAuth2Discovery", "OAuth2Endpoints",
                    "OAuth2Exception", "OAuth2Grant",
                    "OAuth2Login", "OAuth2Tokens", "OutgoingRequest", "PageException", "PageReader", "PageTurner",
                    "Pages", "ParameterStyle", "ParameterText", "Patterns", "PlacedCredential", "QueryString",
                    "Recording", "RecordingTransport", "ReplayTransport", "Request", "RequestBuilder",
                    "RequestPath", "RetryPolicy", "Secrets", "ServerSentEvent", "ServerUrl", "ServerVariables",
                    "Signing", "StatusReader", "StreamSettings", "StreamingReader", "TextAnswerReader", "TextCheck",
                    "TokenRequest", "Upload", "ValueCheck", "WebhookCheck", "WebhookException", "WebhookReceiver",
                    "WebhookSignature", "XmlAnswerReader", "XmlBody", "XmlCodec", "XmlElement", "XmlMembers", "XmlNode",
                    "XmlObject", "XmlParser", "XmlReader", "XmlShape", "XmlText", "XmlWriter", "package-info")),
            Map.entry("http", List.of(
                    "BoundedBody", "ByteBody", "FileBody", "HttpTransport", "JdkTransport", "RequestBody", "Sending",
                    "Sendings", "StreamBody", "StreamedBody", "TransportRequest", "TransportResponse", "package-info")),
            Map.entry("json", List.of(
                    "ByteString", "JacksonReader", "JsonArray", "JsonBoolean", "JsonBuffer", "JsonCodec", "JsonException",
                    "JsonNull", "JsonNumber", "JsonObject", "JsonReader", "JsonString", "JsonValue", "JsonWriter", "Numbers",
                    "Rfc3339", "ScalarCodec", "TreeReader", "UnionCodec", "UriText", "package-info"))));

    private RuntimeKit() {}

    /**
     * A file of the kit. It is not checked as generated files are: no text of a document is in it.
     *
     * @param path its path below a source root
     * @param source its text
     */
    public record KitFile(String path, String source) {}

    /**
     * The files of the kit.
     *
     * @param names the names of the client
     * @param parts the parts that not every client needs, and this one does
     * @return the files, in the client's package
     */
    public static List<KitFile> of(Names names, Set<KitPart> parts) {
        Set<String> leftOut = new HashSet<>();
        for (KitPart part : KitPart.values()) {
            leftOut.addAll(part.classes());
        }
        parts.forEach(part -> leftOut.removeAll(part.classes()));
        List<KitFile> files = new ArrayList<>();
        CLASSES.forEach((subpackage, classes) -> {
            for (String simpleName : classes) {
                if (subpackage.isEmpty() && leftOut.contains(simpleName)) {
                    continue;
                }
                ClassName name = names.runtime(subpackage, simpleName);
                String folder = subpackage.isEmpty() ? "" : subpackage + "/";
                String source = source(RESOURCES + folder + simpleName + ".java");
                files.add(new KitFile(name.path(), move(source, names.packages().runtime())));
            }
        });
        return files;
    }

    /** Only package declarations and imports name the kit's package, and a test sees to it that nothing else does. */
    private static String move(String source, String target) {
        return source.replace("package " + PACKAGE, "package " + target)
                .replace("import " + PACKAGE, "import " + target)
                .replace("import static " + PACKAGE, "import static " + target);
    }

    private static String source(String resource) {
        try (InputStream in = RuntimeKit.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the runtime kit is incomplete", e);
        }
    }
}
