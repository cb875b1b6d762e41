package dev.jacquard.runtime.json;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON that is in memory already, as unions need it: they look at a value before they know
 * its type. It counts what the types that read it do not hold, so that unions can compare.
 */
final class TreeReader extends JsonReader {
    /**
     * How a union read a value.
     *
     * @param value the value; null if there is none
     * @param cost how much of the JSON its type does not hold
     * @param unknown whether it is of no branch
     * @param failure why there is no value
     */
    record Outcome(
            @Nullable Object value, int cost, boolean unknown, @Nullable JsonException failure) {}

    private final JsonReader source;
    private final boolean exact;
    private final boolean sourceLenient;
    private final boolean trial;
    private final Map<JsonValue, Map<UnionCodec<?>, Outcome>> outcomes;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private @Nullable JsonValue next;
    private int cost;

    private TreeReader(
            JsonReader source, JsonValue next, boolean exact, boolean sourceLenient, boolean trial,
            Map<JsonValue, Map<UnionCodec<?>, Outcome>> outcomes) {
        super(sourceLenient && !exact);
        this.source = source;
        this.next = next;
        this.exact = exact;
        this.sourceLenient = sourceLenient;
        this.trial = trial;
        this.outcomes = outcomes;
    }

    /** An object or array that is being read. */
    private static final class Frame {
        final @Nullable Iterator<Map.Entry<String, JsonValue>> members;
        final @Nullable Iterator<JsonValue> items;
        @Nullable String name;
        int index = -1;

        Frame(@Nullable Iterator<Map.Entry<String, JsonValue>> members,
                @Nullable Iterator<JsonValue> items) {
            this.members = members;
            this.items = items;
        }
    }

    /** A reader of the value that a reader has just given. */
    static TreeReader of(JsonReader source, JsonValue value) {
        if (source instanceof TreeReader tree) {
            // As lenient as the text's reader, within a trial too: an outcome serves all trials.
            return new TreeReader(source, value, false, tree.sourceLenient, false, tree.outcomes);
        }
        return new TreeReader(
                source, value, false, source.lenient(), false, new IdentityHashMap<>());
    }

    /** Another reader of the same value, which reads nothing as another kind, and is strict. */
    TreeReader exactly(JsonValue value) {
        return new TreeReader(source, value, true, sourceLenient, true, outcomes);
    }

    /** Another reader of the same value. */
    TreeReader again(JsonValue value) {
        return new TreeReader(source, value, false, sourceLenient, true, outcomes);
    }

    /** How a union read a value before; each reads each value once, however deep unions nest. */
    @Nullable Outcome outcome(UnionCodec<?> union, JsonValue value) {
        Map<UnionCodec<?>, Outcome> known = outcomes.get(value);
        return known == null ? null : known.get(union);
    }

    void keep(UnionCodec<?> union, JsonValue value, Outcome outcome) {
        Map<UnionCodec<?>, Outcome> known = outcomes.get(value);
        if (known == null) {
            known = new HashMap<>();
            outcomes.put(value, known);
        }
        known.put(union, outcome);
    }

    /** How much of the value the types that read it do not hold. */
    int cost() {
        return cost;
    }

    @Override
    void cost(int more) {
        cost = (int) Math.min((long) cost + more, Integer.MAX_VALUE / 2);
    }

    @Override
    boolean exact() {
        return exact;
    }

    @Override
    boolean isTrial() {
        return trial && frames.isEmpty();
    }

    @Override
    public Kind peek() {
        JsonValue value = value();
        if (value instanceof JsonString) {
            return Kind.STRING;
        } else if (value instanceof JsonObject) {
            return Kind.OBJECT;
        } else if (value instanceof JsonArray) {
            return Kind.ARRAY;
        } else if (value instanceof JsonNumber) {
            return Kind.NUMBER;
        }
        return value instanceof JsonBoolean ? Kind.BOOLEAN : Kind.NULL;
    }

    @Override
    public void beginObject() {
        if (!(value() instanceof JsonObject object)) {
            throw mismatch("an object");
        }
        next = null;
        frames.push(new Frame(object.members().entrySet().iterator(), null));
    }

    @Override
    public @Nullable String nextName() {
        Frame frame = frames.getFirst();
        Iterator<Map.Entry<String, JsonValue>> members = frame.members;
        if (members == null || !members.hasNext()) {
            frames.pop();
            return null;
        }
        Map.Entry<String, JsonValue> member = members.next();
        frame.name = member.getKey();
        next = member.getValue();
        return frame.name;
    }

    @Override
    public void beginArray() {
        if (!(value() instanceof JsonArray array)) {
            throw mismatch("an array");
        }
        next = null;
        frames.push(new Frame(null, array.items().iterator()));
    }

    @Override
    public boolean nextElement() {
        Frame frame = frames.getFirst();
        Iterator<JsonValue> items = frame.items;
        if (items == null || !items.hasNext()) {
            frames.pop();
            return false;
        }
        frame.index++;
        next = items.next();
        return true;
    }

    @Override
    public void skip() {
        cost(DROPPED);
        next = null;
    }

    @Override
    public JsonValue any() {
        JsonValue value = value();
        next = null;
        return value;
    }

    @Override
    public String path() {
        StringBuilder path = new StringBuilder(source.path());
        for (Iterator<Frame> each = frames.descendingIterator(); each.hasNext();) {
            Frame frame = each.next();
            if (frame.name != null) {
                JsonException.appendName(path, frame.name);
            } else if (frame.index >= 0) {
                path.append('[').append(frame.index).append(']');
            }
        }
        return path.toString();
    }

    @Override
    String text() {
        JsonValue value = any();
        return value instanceof JsonString string ? string.value() : value.toString();
    }

    @Override
    boolean isPlainLong() {
        if (value() instanceof JsonNumber number) {
            String text = number.literal();
            int digits = text.startsWith("-") ? text.length() - 1 : text.length();
            boolean plain = digits <= 18;
            for (int i = text.length() - digits; plain && i < text.length(); i++) {
                plain = text.charAt(i) >= '0' && text.charAt(i) <= '9';
            }
            return plain;
        }
        return false;
    }

    @Override
    long plainLong() {
        return Long.parseLong(text());
    }

    /** A trial that fails is no news: nobody reads where it came from. */
    @Override
    public JsonException error(String problem) {
        return exact ? JsonException.ofTrial(problem) : super.error(problem);
    }

    private JsonValue value() {
        JsonValue value = next;
        if (value == null) {
            throw new IllegalStateException("no value comes next");
        }
        return value;
    }
}
