package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An array of a document. */
@SuppressWarnings("unchecked") // how Jackson declares deepCopy()
final class LocatedArray extends ArrayNode implements Located {
    private static final long serialVersionUID = 1L;

    private final int[] offsets;
    private final transient @Nullable List<Origin> origins;
    private transient @Nullable Located parent;
    private int index;

    /**
     * @param elements the elements
     * @param offsets where each element begins
     */
    LocatedArray(List<JsonNode> elements, int[] offsets) {
        super(JsonNodeFactory.instance, elements);
        this.offsets = offsets;
        this.origins = null;
    }

    /**
     * An array that stands in no file.
     *
     * @param elements the elements
     * @param origins where each element was written
     */
    LocatedArray(List<JsonNode> elements, List<Origin> origins) {
        super(JsonNodeFactory.instance, elements);
        this.offsets = new int[0];
        this.origins = origins;
    }

    @Override
    public @Nullable Located parent() {
        return parent;
    }

    @Override
    public void attach(Located around, int place) {
        parent = around;
        index = place;
    }

    @Override
    public int index() {
        return index;
    }

    @Override
    public String token(int place) {
        return Integer.toString(place);
    }

    @Override
    public int indexOf(String token) {
        // RFC 6901, section 4: digits without a leading zero.
        if (token.isEmpty() || token.length() > 9 || (token.length() > 1 && token.charAt(0) == '0')) {
            return -1;
        }
        int place = 0;
        for (int i = 0; i < token.length(); i++) {
            int digit = token.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            place = place * 10 + digit;
        }
        return place < size() ? place : -1;
    }

    @Override
    public @Nullable JsonNode child(int place) {
        return get(place);
    }

    @Override
    public int offset(int place) {
        return origins == null ? offsets[place] : origins.get(place).offset();
    }

    @Override
    public int valueOffset(int place) {
        return origins == null ? offsets[place] : origins.get(place).valueOffset();
    }

    @Override
    public Origin origin(int place) {
        return origins == null ? new Origin(this, place) : origins.get(place);
    }
}
