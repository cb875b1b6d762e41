package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Pointer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@code $ref} into its own file: a fragment that is a JSON pointer (RFC 6901, section 6). */
final class LocalReference {
    private LocalReference() {}

    /** Whether a reference is a pointer into its own file. */
    static boolean is(String reference) {
        return reference.equals("#") || reference.startsWith("#/");
    }

    /**
     * The pointer that a fragment says, percent-decoded. A fragment that is not well encoded is taken as it stands,
     * as is one whose letters exist only undecoded: both are common where names hold a percent sign.
     */
    static Pointer pointer(String document, @Nullable JsonNode root, String reference) {
        String raw = reference.substring(1);
        if (raw.indexOf('%') < 0) {
            return new Pointer(document, raw);
        }
        Pointer decoded = new Pointer(document, decode(raw));
        Pointer literal = new Pointer(document, raw);
        return find(root, decoded) == null && find(root, literal) != null ? literal : decoded;
    }

    /** The reference to a place of the same file. */
    static String to(Pointer pointer) {
        return "#" + pointer.path().replace("%", "%25");
    }

    /** What stands at a pointer, by the letter; null if nothing does. */
    static @Nullable JsonNode find(@Nullable JsonNode root, Pointer pointer) {
        JsonNode node = root;
        List<String> tokens = pointer.tokens();
        for (int i = 0; i < tokens.size() && node != null; i++) {
            node = step(node, tokens.get(i));
        }
        return node;
    }

    /** A child by its name or index; null if there is none. */
    static @Nullable JsonNode step(JsonNode node, String token) {
        if (!(node instanceof Located container)) {
            return null;
        }
        int index = container.indexOf(token);
        return index < 0 ? null : container.child(index);
    }

    /** A text without its percent-encoding (RFC 3986, section 2.1); as it stands if it is not well encoded. */
    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = new byte[encoded.length];
        int length = 0;
        for (int i = 0; i < encoded.length; i++) {
            if (encoded[i] != '%') {
                bytes[length++] = encoded[i];
                continue;
            }
            int high = i + 2 < encoded.length ? Character.digit(encoded[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(encoded[i + 2], 16);
            if (low < 0) {
                return text;
            }
            bytes[length++] = (byte) (high << 4 | low);
            i += 2;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
