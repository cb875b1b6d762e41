package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An array or object that is being built. Frames are used again, so their lists grow once. */
final class Frame {
    /** Stands for a merge key; told from a key {@code "<<"} by identity. */
    @SuppressWarnings("StringOperationCanBeSimplified")
    static final String MERGE = new String("<<");

    private final List<String> names = new ArrayList<>();
    private final List<JsonNode> values = new ArrayList<>();
    private final BitSet aliases = new BitSet();
    private int[] offsets = new int[16];
    private int used;
    private boolean object;
    private boolean merges;
    int offset;
    long nodes;
    int height;

    void open(boolean asObject, int at) {
        object = asObject;
        offset = at;
        names.clear();
        values.clear();
        aliases.clear();
        used = 0;
        merges = false;
        nodes = 1;
        height = 0;
    }

    boolean expectsKey() {
        return object && names.size() == values.size();
    }

    void key(String name, int at) {
        merges |= name == MERGE;
        names.add(name);
        place(at);
    }

    void add(JsonNode value, int at, long size, int levels, boolean alias) {
        if (alias) {
            aliases.set(values.size());
        }
        values.add(value);
        place(at);
        nodes += size;
        height = Math.max(height, levels);
    }

    JsonNode close(TreeBuilder builder) throws SyntaxProblem {
        if (!object) {
            return attach(new LocatedArray(new ArrayList<>(values), Arrays.copyOf(offsets, used)));
        }
        if (merges) {
            return new MergedMembers(names, values, offsets, aliases, builder).build();
        }
        Map<String, JsonNode> members = new LinkedHashMap<>(capacity(names.size()));
        for (int i = 0; i < names.size(); i++) {
            members.put(names.get(i), values.get(i));
        }
        if (members.size() < names.size()) {
            return new MergedMembers(names, values, offsets, aliases, builder).build();
        }
        return attach(new LocatedObject(members, names.toArray(new String[0]), Arrays.copyOf(offsets, used)));
    }

    static int capacity(int entries) {
        return Math.max(4, entries + entries / 3 + 1);
    }

    private <T extends JsonNode & Located> T attach(T container) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof Located child && !aliases.get(i)) {
                child.attach(container, i);
            }
        }
        return container;
    }

    private void place(int at) {
        if (used == offsets.length) {
            offsets = Arrays.copyOf(offsets, used * 2);
        }
        offsets[used++] = at;
    }
}
