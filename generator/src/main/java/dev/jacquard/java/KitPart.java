package dev.jacquard.java;

import java.util.Set;

/** A part of the runtime kit that only some clients need. */
public enum KitPart {
    /** Checks values of requests against the constraints of the document. */
    CONSTRAINTS(
            "ConstraintViolations", "EntriesCheck", "ItemsCheck", "NumberCheck", "Patterns", "TextCheck", "ValueCheck"),
    /** Refuses a body in two forms at once. */
    BODY_CHOICE("BodyChoice"),
    /** Writes members of patches that are null. */
    NULLS("Nulls"),
    /** Sends forms of pairs. */
    FORMS("FormBody"),
    /** Reads and writes XML. */
    XML(
            "XmlAnswerReader", "XmlBody", "XmlCodec", "XmlElement", "XmlMembers", "XmlNode", "XmlObject", "XmlParser",
            "XmlReader", "XmlShape", "XmlText", "XmlWriter"),
    /** Sends a value as the whole query. */
    QUERY_STRING("QueryString"),
    /** Sends forms of parts. */
    MULTIPART("MultipartBody"),
    /** Makes the credentials that the document's schemes name. */
    CREDENTIALS("CallCredentials", "PlacedCredential"),
    /** Fetches access tokens. */
    OAUTH2(
            "OAuth2Credential", "OAuth2Discovery", "OAuth2Endpoints", "OAuth2Exception", "OAuth2Grant", "OAuth2Login", "OAuth2Tokens",
            "TokenRequest"),
    /** Checks the values of variables in a server's URL. */
    SERVER_VARIABLES("ServerVariables"),
    /** Gives the bytes of an answer while they arrive. */
    DOWNLOADS("Download", "DownloadReader"),
    /** Reads answers that hold one item after the other. */
    ITEMS("ItemPublisher", "ItemSource", "ItemStream", "LineReader"),
    /** Reads streams of server-sent events. */
    EVENTS("EventDecoder", "EventParser", "EventSource", "EventStreamReader", "EventStreams", "ServerSentEvent"),
    /** Reads JSON Lines and JSON text sequences. */
    JSON_STREAMS("JsonStreamReader", "JsonStreams"),
    /** Turns the pages of answers. */
    PAGES("LinkHeader", "PageException", "PageReader", "PageTurner", "Pages"),
    /** Receives webhooks. */
    WEBHOOKS("WebhookCheck", "WebhookException", "WebhookReceiver", "WebhookSignature"),
    /** Reads typed headers of answers. */
    HEADERS("HeaderReader"),
    /** Reads answers of which only some have the body, or which are redirects. */
    STATUSES("StatusReader"),
    /** Reads answers that are told apart by their status, some of them while they arrive. */
    STREAMED_RESULTS("StreamingReader"),
    /** Writes to a log what calls do. */
    LOGGER("CallLogger", "MaskedText"),
    /** Records answers, and answers from what was recorded. */
    RECORDER("MaskedText", "Recording", "RecordingTransport", "ReplayTransport");

    private final Set<String> classes;

    KitPart(String... classes) {
        this.classes = Set.of(classes);
    }

    /** The simple names of its classes, which all lie in the kit's own package. */
    Set<String> classes() {
        return classes;
    }
}
