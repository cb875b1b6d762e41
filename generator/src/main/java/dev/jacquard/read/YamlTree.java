package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.jacquard.read.TreeBuilder.Built;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;

/**
 * Reads one YAML document, from the parser's events alone: nothing is ever constructed from a tag.
 *
 * <p>Scalars mean what {@link Scalars} says. Keys are their text, quoted or not ({@code on}, {@code 200}).
 */
final class YamlTree {
    private final TreeBuilder builder;
    private final ParserImpl parser;
    private final YamlTags tags;
    private final Map<String, Built> anchors = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final List<@Nullable String> openAnchors = new ArrayList<>();

    private YamlTree(String text, TreeBuilder builder, YamlTags tags) throws SyntaxProblem {
        LoaderOptions options = new LoaderOptions();
        // The reader has counted bytes; the library's 3 MiB are too few for many published documents.
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.builder = builder;
        this.parser = new ParserImpl(new YamlText(text), options);
        this.tags = tags;
    }

    /** Feeds a YAML text to a builder; tags that mean nothing to OpenAPI are told to {@code tags}. */
    static void read(String text, TreeBuilder builder, YamlTags tags) throws SyntaxProblem {
        YamlTree tree = new YamlTree(text, builder, tags);
        try {
            tree.read();
        } catch (MarkedYAMLException e) {
            throw problem(e);
        } catch (YAMLException e) {
            throw new SyntaxProblem("syntax", "not YAML: " + e.getMessage(), -1, null);
        }
    }

    private void read() throws SyntaxProblem {
        int documents = 0;
        for (Event event = parser.getEvent(); !event.is(Event.ID.StreamEnd); event = parser.getEvent()) {
            switch (event.getEventId()) {
                case DocumentStart -> {
                    documents++;
                    if (documents > 1) {
                        throw new SyntaxProblem("several-documents", "a second YAML document begins", offset(event),
                                "keep one document in a file");
                    }
                }
                case MappingStart, SequenceStart -> start((CollectionStartEvent) event);
                case MappingEnd, SequenceEnd -> end();
                case Scalar -> scalar((ScalarEvent) event);
                case Alias -> alias((AliasEvent) event);
                default -> { }
            }
        }
    }

    private void start(CollectionStartEvent event) throws SyntaxProblem {
        int offset = offset(event);
        if (builder.expectsKey()) {
            throw new SyntaxProblem("key-not-text", "a key must be text, not an object or array", offset, null);
        }
        boolean object = event.is(Event.ID.MappingStart);
        tags.container(event.getTag(), object, offset);
        String anchor = event.getAnchor();
        openAnchors.add(anchor);
        if (anchor != null) {
            // Until it is complete, an alias to it would be a value inside itself.
            anchors.remove(anchor);
        }
        builder.start(object, offset);
    }

    private void end() throws SyntaxProblem {
        Built built = builder.end();
        String anchor = openAnchors.remove(openAnchors.size() - 1);
        if (anchor != null) {
            anchors.put(anchor, built);
        }
    }

    private void scalar(ScalarEvent event) throws SyntaxProblem {
        int offset = offset(event);
        String text = event.getValue();
        boolean plain = event.getScalarStyle() == ScalarStyle.PLAIN;
        if (builder.expectsKey()) {
            if (plain && text.equals("<<") && event.getTag() == null) {
                builder.mergeKey(offset);
            } else {
                builder.key(name(text), offset);
            }
            anchor(event, TextNode.valueOf(text));
            return;
        }
        JsonNode value;
        if (event.getTag() != null) {
            value = tags.scalar(event.getTag(), text, plain, offset);
        } else {
            value = plain ? Scalars.plain(text) : TextNode.valueOf(text);
        }
        anchor(event, value);
        builder.scalar(value, offset);
    }

    private void anchor(NodeEvent event, JsonNode value) {
        if (event.getAnchor() != null) {
            anchors.put(event.getAnchor(), new Built(value, 1, 0));
        }
    }

    private void alias(AliasEvent event) throws SyntaxProblem {
        int offset = offset(event);
        Built target = anchors.get(event.getAnchor());
        if (target == null) {
            String message = openAnchors.contains(event.getAnchor())
                    ? "the alias *" + event.getAnchor() + " stands inside what it stands for"
                    : "no anchor &" + event.getAnchor() + " stands before this alias";
            throw new SyntaxProblem("bad-alias", message, offset, null);
        }
        if (!builder.expectsKey()) {
            builder.alias(target, offset);
        } else if (target.node().isValueNode()) {
            builder.key(name(target.node().asText()), offset);
        } else {
            throw new SyntaxProblem("key-not-text", "a key must be text, not an object or array", offset, null);
        }
    }

    /** One string for each distinct key: a document has few of them, many times. */
    private String name(String text) {
        String known = names.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    private static int offset(Event event) {
        return offset(event.getStartMark());
    }

    private static SyntaxProblem problem(MarkedYAMLException e) {
        String problem = String.valueOf(e.getProblem());
        Mark mark = e.getProblemMark();
        if (problem.contains("\\t(TAB)")) {
            return new SyntaxProblem("syntax", "not YAML: a tab stands where only spaces may", offset(mark),
                    "indent with spaces");
        }
        if (problem.equals("found unexpected end of stream") && e.getContextMark() != null) {
            return new SyntaxProblem("syntax", "not YAML: what begins here does not end", offset(e.getContextMark()),
                    "look for a missing quote");
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return new SyntaxProblem("syntax", "not YAML: a key may not begin here", offset(mark),
                    "put text that holds \": \" in quotes, or look at the indentation");
        }
        String context = e.getContext() == null ? "" : " (" + e.getContext() + ")";
        return new SyntaxProblem("syntax", "not YAML: " + problem + context,
                offset(mark == null ? e.getContextMark() : mark), null);
    }

    private static int offset(@Nullable Mark mark) {
        return mark == null ? -1 : mark.getIndex();
    }
}
