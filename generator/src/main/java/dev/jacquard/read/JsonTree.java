package dev.jacquard.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads JSON (RFC 8259), strictly. */
final class JsonTree {
    private final String text;
    private final TreeBuilder builder;

    private JsonTree(String text, TreeBuilder builder) {
        this.text = text;
        this.builder = builder;
    }

    /** Feeds a JSON text to a builder. */
    static void read(String text, TreeBuilder builder) throws SyntaxProblem {
        new JsonTree(text, builder).read();
    }

    private void read() throws SyntaxProblem {
        // The builder counts depth and values, and the reader has counted bytes: the library's own limits are opened.
        StreamReadConstraints open = StreamReadConstraints.builder()
                .maxNestingDepth(Integer.MAX_VALUE)
                .maxStringLength(Integer.MAX_VALUE)
                .maxNameLength(Integer.MAX_VALUE)
                .maxNumberLength(Integer.MAX_VALUE)
                .build();
        JsonFactory factory = JsonFactory.builder().streamReadConstraints(open).build();
        try (JsonParser parser = factory.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                int offset = (int) parser.currentTokenLocation().getCharOffset();
                if (builder.root() != null) {
                    throw new SyntaxProblem("syntax", "text after the end of the JSON value", offset, null);
                }
                token(parser, token, offset);
            }
        } catch (JsonParseException e) {
            throw problem(e);
        } catch (IOException e) {
            throw new SyntaxProblem("syntax", "not JSON: " + e.getMessage(), -1, null);
        }
    }

    private void token(JsonParser parser, JsonToken token, int offset) throws IOException, SyntaxProblem {
        switch (token) {
            case START_OBJECT -> builder.start(true, offset);
            case START_ARRAY -> builder.start(false, offset);
            case END_OBJECT, END_ARRAY -> builder.end();
            case FIELD_NAME -> builder.key(parser.currentName(), offset);
            case VALUE_STRING -> builder.scalar(TextNode.valueOf(parser.getText()), offset);
            case VALUE_TRUE -> builder.scalar(BooleanNode.TRUE, offset);
            case VALUE_FALSE -> builder.scalar(BooleanNode.FALSE, offset);
            case VALUE_NULL -> builder.scalar(NullNode.instance, offset);
            default -> builder.scalar(number(parser.getText(), offset), offset);
        }
    }

    private static JsonNode number(String text, int offset) throws SyntaxProblem {
        JsonNode number = Scalars.number(text);
        if (number == null) {
            throw hugeNumber(offset);
        }
        return number;
    }

    private static SyntaxProblem hugeNumber(int offset) {
        return new SyntaxProblem("number-too-long",
                "a number of more than 1,000 digits or an exponent of more than four", offset,
                "put it in quotes if it is text");
    }

    private SyntaxProblem problem(JsonParseException e) {
        if (e instanceof JsonEOFException) {
            return new SyntaxProblem("syntax", "the JSON text ends before its last value does", text.length(), null);
        }
        int offset = (int) Math.max(0, Math.min(text.length(), e.getLocation().getCharOffset()));
        String message = String.valueOf(e.getOriginalMessage());
        if (message.startsWith("Unexpected character") && offset < text.length()) {
            return new SyntaxProblem("syntax", "not JSON: unexpected character "
                    + Character.toString(text.codePointAt(offset)), offset, hint(text.charAt(offset)));
        }
        if (message.startsWith("Illegal unquoted character")) {
            return new SyntaxProblem("syntax", "not JSON: a line break or control character stands in a string", offset,
                    "write it as an escape, such as \\n, or look for a missing quote");
        }
        if (message.startsWith("Unrecognized token '") || message.startsWith("Non-standard token '")) {
            int start = message.indexOf('\'') + 1;
            String token = message.substring(start, message.indexOf('\'', start));
            return new SyntaxProblem("syntax", "not JSON: " + token + " is no JSON value",
                    Math.max(0, text.lastIndexOf(token, offset)), null);
        }
        return new SyntaxProblem("syntax", "not JSON: " + message, offset, null);
    }

    private static @Nullable String hint(char unexpected) {
        return switch (unexpected) {
            case '/', '#' -> "JSON has no comments";
            case '\'' -> "JSON strings stand in double quotes";
            case '}', ']' -> "look for a comma too many";
            default -> null;
        };
    }
}
