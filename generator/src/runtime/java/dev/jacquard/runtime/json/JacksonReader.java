package dev.jacquard.runtime.json;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.JsonTokenId;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON with Jackson's streaming parser. Nothing else in the kit knows Jackson. */
final class JacksonReader extends JsonReader {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(JsonValue.MAX_DEPTH)
                    .maxNumberLength(Numbers.MAX_LENGTH)
                    .maxNameLength(60_000) // bytes
                    .maxStringLength(Integer.MAX_VALUE - 8) // the body as a whole is bounded
                    .build())
            // Messages quote no token of the text: it may be a secret.
            .errorReportConfiguration(ErrorReportConfiguration.builder()
                    .maxErrorTokenLength(0)
                    .build())
            .build();

    private static final int MAX_PATH = 1_000;

    private final JsonParser parser;
    private boolean ready; // the parser's token belongs to the value that is read next

    private JacksonReader(JsonParser parser, boolean lenient) {
        super(lenient);
        this.parser = parser;
    }

    static <T extends @Nullable Object> T decode(JsonCodec<T> codec, byte[] json, boolean lenient) {
        JsonParser parser;
        try {
            parser = FACTORY.createParser(ObjectReadContext.empty(), json);
        } catch (JacksonException e) {
            throw malformed("$", e);
        }
        return decode(codec, parser, lenient);
    }

    static <T extends @Nullable Object> T decode(JsonCodec<T> codec, InputStream json,
            boolean lenient) {
        JsonParser parser;
        try {
            parser = FACTORY.createParser(ObjectReadContext.empty(), json);
        } catch (JacksonException e) {
            throw malformed("$", e);
        }
        return decode(codec, parser, lenient);
    }

    private static <T extends @Nullable Object> T decode(JsonCodec<T> codec, JsonParser parser,
            boolean lenient) {
        JacksonReader in = new JacksonReader(parser, lenient);
        try (parser) {
            T value = codec.read(in);
            if (parser.nextToken() != null) {
                throw new JsonException("$", "there is more text after the value");
            }
            return value;
        } catch (JacksonException e) {
            throw malformed(in.path(), e);
        } catch (JsonException e) {
            throw e;
        } catch (RuntimeException e) {
            // A model refused the value, or a codec has a fault.
            throw new JsonException(in.path(), e.toString(), e);
        }
    }

    @Override
    public Kind peek() {
        advance();
        return switch (parser.currentTokenId()) {
            case JsonTokenId.ID_START_OBJECT -> Kind.OBJECT;
            case JsonTokenId.ID_START_ARRAY -> Kind.ARRAY;
            case JsonTokenId.ID_STRING -> Kind.STRING;
            case JsonTokenId.ID_NUMBER_INT, JsonTokenId.ID_NUMBER_FLOAT -> Kind.NUMBER;
            case JsonTokenId.ID_TRUE, JsonTokenId.ID_FALSE -> Kind.BOOLEAN;
            case JsonTokenId.ID_NULL -> Kind.NULL;
            default -> throw new IllegalStateException("no value comes next");
        };
    }

    @Override
    public void beginObject() {
        if (peek() != Kind.OBJECT) {
            throw mismatch("an object");
        }
        ready = false;
    }

    @Override
    public @Nullable String nextName() {
        return parser.nextName();
    }

    @Override
    public void beginArray() {
        if (peek() != Kind.ARRAY) {
            throw mismatch("an array");
        }
        ready = false;
    }

    @Override
    public boolean nextElement() {
        ready = parser.nextToken() != JsonToken.END_ARRAY;
        return ready;
    }

    @Override
    public void skip() {
        advance();
        parser.skipChildren();
        ready = false;
    }

    @Override
    String text() {
        advance();
        ready = false;
        return parser.getString();
    }

    @Override
    boolean isPlainLong() {
        advance();
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT
                && parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
    }

    @Override
    long plainLong() {
        ready = false;
        return parser.getLongValue();
    }

    private void advance() {
        if (!ready) {
            if (parser.nextToken() == null) {
                throw error("expected a value, found the end of the text");
            }
            ready = true;
        }
    }

    @Override
    public String path() {
        List<TokenStreamContext> contexts = new ArrayList<>();
        for (TokenStreamContext c = parser.streamReadContext(); c != null; c = c.getParent()) {
            contexts.add(c);
        }
        StringBuilder path = new StringBuilder("$");
        for (int i = contexts.size() - 1; i >= 0 && path.length() < MAX_PATH; i--) {
            TokenStreamContext context = contexts.get(i);
            if (context.inArray() && context.hasCurrentIndex()) {
                path.append('[').append(context.getCurrentIndex()).append(']');
            } else if (context.inObject() && context.currentName() != null) {
                JsonException.appendName(path, context.currentName());
            }
        }
        return path.toString();
    }

    /** Puts the parser's complaint in our words, where its own are about its configuration. */
    private static JsonException malformed(String path, JacksonException e) {
        StringBuilder problem = new StringBuilder();
        if (e instanceof JacksonIOException) {
            problem.append("the text cannot be read: ").append(e.getOriginalMessage());
        } else if (e instanceof UnexpectedEndOfInputException) {
            problem.append("malformed JSON: the text ends too early");
        } else if (e instanceof StreamConstraintsException) {
            problem.append("too deep or too long: ").append(e.getOriginalMessage());
            cut(problem, " exceeds");
        } else {
            problem.append("malformed JSON: ").append(e.getOriginalMessage());
            cut(problem, " (start marker");
        }
        TokenStreamLocation at = e.getLocation();
        if (at != null && at.getLineNr() > 0) {
            problem.append(" (line ").append(at.getLineNr());
            problem.append(", column ").append(at.getColumnNr()).append(')');
        }
        return new JsonException(path, problem.toString());
    }

    private static void cut(StringBuilder text, String from) {
        int at = text.indexOf(from);
        if (at >= 0) {
            text.setLength(at);
        }
    }
}
