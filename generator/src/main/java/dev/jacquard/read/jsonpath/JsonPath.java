package dev.jacquard.read.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import dev.jacquard.api.Pointer;
import java.util.ArrayList;
import java.util.List;

/**
 * A query for places of a JSON value (RFC 9535): names, wildcards, indices, slices, filters, descendants, and the
 * functions {@code length}, {@code count}, {@code value}, {@code match} and {@code search}.
 */
public final class JsonPath {
    private final List<Segment> segments;

    private JsonPath(List<Segment> segments) {
        this.segments = segments;
    }

    /**
     * Reads a query.
     *
     * @param text the query, which begins with {@code $}
     * @return the query
     * @throws JsonPathException if the text is no query; its message says where
     */
    public static JsonPath parse(String text) throws JsonPathException {
        return new JsonPath(new Parser(text).query());
    }

    /**
     * The places that the query selects.
     *
     * @param root the value
     * @return the places, each once, in the order of their discovery
     * @throws JsonPathException if the query looks at more than 50 million values
     */
    public List<Pointer> select(JsonNode root) throws JsonPathException {
        try {
            List<Pointer> places = new ArrayList<>();
            for (Match match : Segment.select(segments, Match.root(root), new Evaluation(root))) {
                places.add(match.pointer());
            }
            return places.stream().distinct().toList();
        } catch (Evaluation.TooMuch e) {
            throw new JsonPathException("the query looks at too many values");
        }
    }
}
