package dev.jacquard.names;

import dev.jacquard.api.Status;
import java.util.Map;

/** Status codes in words (RFC 9110, section 15, and the IANA registry of status codes). */
final class Reasons {
    private static final Map<Integer, String> WORDS = Map.ofEntries(
            Map.entry(200, "Ok"), Map.entry(201, "Created"), Map.entry(202, "Accepted"),
            Map.entry(203, "NonAuthoritative"), Map.entry(204, "NoContent"), Map.entry(205, "ResetContent"),
            Map.entry(206, "PartialContent"), Map.entry(207, "MultiStatus"), Map.entry(208, "AlreadyReported"),
            Map.entry(226, "ImUsed"), Map.entry(300, "MultipleChoices"),
            Map.entry(301, "MovedPermanently"), Map.entry(302, "Found"),
            Map.entry(303, "SeeOther"), Map.entry(304, "NotModified"), Map.entry(307, "TemporaryRedirect"),
            Map.entry(308, "PermanentRedirect"), Map.entry(400, "BadRequest"), Map.entry(401, "Unauthorized"),
            Map.entry(402, "PaymentRequired"), Map.entry(403, "Forbidden"), Map.entry(404, "NotFound"),
            Map.entry(405, "MethodNotAllowed"), Map.entry(406, "NotAcceptable"), Map.entry(408, "RequestTimeout"),
            Map.entry(409, "Conflict"), Map.entry(410, "Gone"), Map.entry(411, "LengthRequired"),
            Map.entry(412, "PreconditionFailed"), Map.entry(413, "ContentTooLarge"), Map.entry(414, "UriTooLong"),
            Map.entry(415, "UnsupportedMediaType"), Map.entry(416, "RangeNotSatisfiable"),
            Map.entry(417, "ExpectationFailed"), Map.entry(421, "MisdirectedRequest"),
            Map.entry(422, "UnprocessableContent"), Map.entry(423, "Locked"), Map.entry(424, "FailedDependency"),
            Map.entry(425, "TooEarly"), Map.entry(426, "UpgradeRequired"), Map.entry(428, "PreconditionRequired"),
            Map.entry(429, "TooManyRequests"), Map.entry(431, "RequestHeaderFieldsTooLarge"),
            Map.entry(451, "UnavailableForLegalReasons"), Map.entry(500, "InternalServerError"),
            Map.entry(501, "NotImplemented"), Map.entry(502, "BadGateway"), Map.entry(503, "ServiceUnavailable"),
            Map.entry(504, "GatewayTimeout"), Map.entry(507, "InsufficientStorage"),
            Map.entry(508, "LoopDetected"), Map.entry(511, "NetworkAuthenticationRequired"));

    private Reasons() {}

    /** The word for a status. */
    static String of(Status status) {
        if (status.exact()) {
            return WORDS.getOrDefault(status.first(), "Status" + status.first());
        }
        return switch (status.first() / 100) {
            case 0 -> "Error";
            case 2 -> "Success";
            case 4 -> "ClientError";
            case 5 -> "ServerError";
            default -> "Status" + status;
        };
    }
}
