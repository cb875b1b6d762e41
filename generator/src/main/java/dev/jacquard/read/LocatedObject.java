package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of a document. */
@SuppressWarnings("unchecked") // how Jackson declares deepCopy()
final class LocatedObject extends ObjectNode implements Located {
    private static final long serialVersionUID = 1L;
    private static final int SMALL = 16;

    private final String[] names;
    private final int[] offsets;
    private final transient @Nullable List<Origin> origins;
    private transient @Nullable Located parent;
    private int index;
    private transient @Nullable Map<String, Integer> places;

    /**
     * @param members the members, in document order
     * @param names the members' names, in the same order
     * @param offsets where each member's key and value begin
     */
    LocatedObject(Map<String, JsonNode> members, String[] names, int[] offsets) {
        super(JsonNodeFactory.instance, members);
        this.names = names;
        this.offsets = offsets;
        this.origins = null;
    }

    /**
     * An object that stands in no file.
     *
     * @param members the members
     * @param origins where each member was written, in the same order
     */
    LocatedObject(Map<String, JsonNode> members, List<Origin> origins) {
        super(JsonNodeFactory.instance, members);
        this.names = members.keySet().toArray(new String[0]);
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
        return names[place];
    }

    @Override
    public int indexOf(String token) {
        if (names.length <= SMALL) {
            for (int i = 0; i < names.length; i++) {
                if (names[i].equals(token)) {
                    return i;
                }
            }
            return -1;
        }
        if (places == null) {
            Map<String, Integer> byName = new HashMap<>(names.length * 2);
            for (int i = 0; i < names.length; i++) {
                byName.put(names[i], i);
            }
            places = byName;
        }
        return places.getOrDefault(token, -1);
    }

    @Override
    public @Nullable JsonNode child(int place) {
        return get(names[place]);
    }

    @Override
    public int offset(int place) {
        return origins == null ? offsets[2 * place] : origins.get(place).offset();
    }

    @Override
    public int valueOffset(int place) {
        return origins == null ? offsets[2 * place + 1] : origins.get(place).valueOffset();
    }

    @Override
    public Origin origin(int place) {
        return origins == null ? new Origin(this, place) : origins.get(place);
    }
}
