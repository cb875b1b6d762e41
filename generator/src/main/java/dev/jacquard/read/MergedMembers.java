package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The members of an object that repeats keys or merges other objects (YAML's {@code <<}).
 *
 * <p>Of a key that stands twice the last one counts, as in JavaScript. A member that the object names itself wins over
 * merged ones wherever it stands; of merged objects the earlier wins. Merged members stand where the merge key stands.
 */
final class MergedMembers {
    private final List<String> names;
    private final List<JsonNode> values;
    private final int[] offsets;
    private final BitSet aliases;
    private final TreeBuilder builder;

    private final Map<String, Integer> own = new HashMap<>();
    private final Map<String, JsonNode> members = new LinkedHashMap<>();
    private final List<Located> attached = new ArrayList<>();
    private final List<Integer> attachedAt = new ArrayList<>();
    private final List<Located> melted = new ArrayList<>();
    private int[] places = new int[16];

    MergedMembers(List<String> names, List<JsonNode> values, int[] offsets, BitSet aliases,
            TreeBuilder builder) {
        this.names = names;
        this.values = values;
        this.offsets = offsets;
        this.aliases = aliases;
        this.builder = builder;
    }

    LocatedObject build() throws SyntaxProblem {
        findOwn();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (name == Frame.MERGE) {
                merge(i);
            } else if (own.get(name) == i) {
                if (values.get(i) instanceof Located child && !aliases.get(i)) {
                    attached.add(child);
                    attachedAt.add(members.size());
                }
                put(name, values.get(i), offsets[2 * i], offsets[2 * i + 1]);
            }
        }
        LocatedObject object = new LocatedObject(members, members.keySet().toArray(new String[0]),
                Arrays.copyOf(places, 2 * members.size()));
        for (int i = 0; i < attached.size(); i++) {
            attached.get(i).attach(object, attachedAt.get(i));
        }
        for (Located container : melted) {
            container.attach(object, -1);
        }
        return object;
    }

    private void findOwn() {
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (name != Frame.MERGE) {
                Integer earlier = own.put(name, i);
                if (earlier != null) {
                    builder.duplicate(name, offsets[2 * i], offsets[2 * earlier]);
                }
            }
        }
    }

    private void merge(int i) throws SyntaxProblem {
        JsonNode source = values.get(i);
        int offset = offsets[2 * i + 1];
        if (!aliases.get(i) && source instanceof Located written) {
            melted.add(written);
        }
        if (source instanceof LocatedObject object) {
            mergeObject(object, offset);
        } else if (source instanceof LocatedArray array) {
            for (JsonNode element : array) {
                if (!(element instanceof LocatedObject object)) {
                    throw notAnObject(offset);
                }
                if (object.parent() == array) {
                    object.attach(array, -1);
                }
                mergeObject(object, offset);
            }
        } else {
            throw notAnObject(offset);
        }
    }

    private void mergeObject(LocatedObject source, int offset) throws SyntaxProblem {
        builder.charge(source.size() + 1, offset);
        int place = 0;
        for (Map.Entry<String, JsonNode> member : source.properties()) {
            String name = member.getKey();
            if (!own.containsKey(name) && !members.containsKey(name)) {
                put(name, member.getValue(), source.offset(place), source.valueOffset(place));
            }
            place++;
        }
    }

    private void put(String name, JsonNode value, int keyOffset, int valueOffset) {
        int at = 2 * members.size();
        if (at == places.length) {
            places = Arrays.copyOf(places, at * 2);
        }
        places[at] = keyOffset;
        places[at + 1] = valueOffset;
        members.put(name, value);
    }

    private static SyntaxProblem notAnObject(int offset) {
        return new SyntaxProblem("bad-merge", "the merge key << takes an object or a list of objects", offset,
                "to name a member <<, put it in quotes");
    }
}
