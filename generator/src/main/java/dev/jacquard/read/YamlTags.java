package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * What explicit YAML tags mean: those of the JSON schema (YAML 1.2.2, section 10.2) what they say; any other is told to
 * the user and ignored. No tag ever names a class.
 */
abstract class YamlTags {
    private static final String STANDARD = "tag:yaml.org,2002:";

    /** Told of a tag that means nothing here. */
    abstract void ignored(String tag, int offset);

    void container(@Nullable String tag, boolean object, int offset) throws SyntaxProblem {
        if (tag == null || tag.equals("!") || tag.equals(STANDARD + (object ? "map" : "seq"))) {
            return;
        }
        switch (tag) {
            case STANDARD + "map", STANDARD + "seq", STANDARD + "str", STANDARD + "int", STANDARD + "float",
                    STANDARD + "bool", STANDARD + "null" -> throw contradiction(tag, offset);
            default -> ignored(display(tag), offset);
        }
    }

    JsonNode scalar(String tag, String text, boolean plain, int offset) throws SyntaxProblem {
        switch (tag) {
            case "!", STANDARD + "str" -> {
                return TextNode.valueOf(text);
            }
            case STANDARD + "int", STANDARD + "float" -> {
                JsonNode number = text.isEmpty() ? null : Scalars.number(text);
                if (number == null) {
                    throw contradiction(tag, offset);
                }
                return number;
            }
            case STANDARD + "bool" -> {
                Boolean truth = Scalars.truth(text);
                if (truth == null) {
                    throw contradiction(tag, offset);
                }
                return BooleanNode.valueOf(truth);
            }
            case STANDARD + "null" -> {
                if (!Scalars.isNull(text)) {
                    throw contradiction(tag, offset);
                }
                return NullNode.instance;
            }
            case STANDARD + "map", STANDARD + "seq" -> throw contradiction(tag, offset);
            default -> {
                ignored(display(tag), offset);
                // A timestamp or binary value is its text in JSON, whatever the text looks like.
                boolean foreign = tag.startsWith(STANDARD) || !plain;
                return foreign ? TextNode.valueOf(text) : Scalars.plain(text);
            }
        }
    }

    private static SyntaxProblem contradiction(String tag, int offset) {
        return new SyntaxProblem("bad-tag", "the value is not what its tag " + display(tag) + " says", offset, null);
    }

    private static String display(String tag) {
        return tag.startsWith(STANDARD) ? "!!" + tag.substring(STANDARD.length()) : tag;
    }
}
