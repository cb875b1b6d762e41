package dev.jacquard.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds the tree of one file from a parser's events, under limits, with the place of each key and value.
 *
 * <p>It keeps its own stack, so the depth of a document is a number that is checked and not a risk to the thread.
 */
final class TreeBuilder {
    private final ReadOptions limits;
    private final List<DuplicateKey> duplicates = new ArrayList<>();
    private Frame[] frames = new Frame[16];
    private int depth;
    private int nodes;
    private long aliasNodes;
    private @Nullable JsonNode root;

    TreeBuilder(ReadOptions limits) {
        this.limits = limits;
    }

    /**
     * A finished container.
     *
     * @param node the container
     * @param nodes how many values it holds, itself and those by alias included
     * @param height how many levels it has
     */
    record Built(JsonNode node, long nodes, int height) {}

    /**
     * A key that stands twice in an object.
     *
     * @param name the key
     * @param offset where the one that counts stands
     * @param earlier where the one before it stands
     */
    record DuplicateKey(String name, int offset, int earlier) {}

    /** The whole tree; null if nothing was built. */
    @Nullable JsonNode root() {
        return root;
    }

    /** The keys that stand twice, in the order of their objects' ends. */
    List<DuplicateKey> duplicates() {
        return duplicates;
    }

    /** Whether the next scalar of an object is a key. */
    boolean expectsKey() {
        return depth > 0 && top().expectsKey();
    }

    void start(boolean object, int offset) throws SyntaxProblem {
        countNode(offset);
        if (depth == limits.maxDepth()) {
            throw tooDeep(offset);
        }
        if (depth == frames.length) {
            frames = Arrays.copyOf(frames, depth * 2);
        }
        Frame frame = frames[depth];
        if (frame == null) {
            frame = new Frame();
            frames[depth] = frame;
        }
        frame.open(object, offset);
        depth++;
    }

    void key(String name, int offset) {
        top().key(name, offset);
    }

    /** The key of a YAML merge: what its value holds becomes members, unless the object names them itself. */
    void mergeKey(int offset) {
        top().key(Frame.MERGE, offset);
    }

    void scalar(JsonNode value, int offset) throws SyntaxProblem {
        countNode(offset);
        add(value, offset, 1, 0, false);
    }

    void alias(Built target, int offset) throws SyntaxProblem {
        charge(target.nodes(), offset);
        if (depth + target.height() > limits.maxDepth()) {
            throw tooDeep(offset);
        }
        add(target.node(), offset, target.nodes(), target.height(), true);
    }

    Built end() throws SyntaxProblem {
        depth--;
        Frame frame = frames[depth];
        JsonNode node = frame.close(this);
        Built built = new Built(node, frame.nodes, frame.height + 1);
        add(node, frame.offset, built.nodes(), built.height(), false);
        return built;
    }

    void duplicate(String name, int offset, int earlier) {
        duplicates.add(new DuplicateKey(name, offset, earlier));
    }

    /**
     * Counts values that stand in the tree, or are looked at, once more than in the text. Merging looks at each member,
     * so it is charged for each, or a short text could cost hours.
     */
    void charge(long values, int offset) throws SyntaxProblem {
        aliasNodes += values;
        if (aliasNodes > limits.maxAliasNodes()) {
            throw new SyntaxProblem("too-many-aliases",
                    "the aliases stand for more than " + limits.maxAliasNodes() + " values", offset,
                    "write out what is meant, or use $ref");
        }
    }

    private void add(JsonNode node, int offset, long size, int height, boolean alias) {
        if (depth == 0) {
            root = node;
        } else {
            top().add(node, offset, size, height, alias);
        }
    }

    private void countNode(int offset) throws SyntaxProblem {
        nodes++;
        if (nodes > limits.maxNodes()) {
            throw new SyntaxProblem("too-many-values", "the document holds more than " + limits.maxNodes() + " values",
                    offset, null);
        }
    }

    private SyntaxProblem tooDeep(int offset) {
        return new SyntaxProblem("too-deep", "arrays and objects lie more than " + limits.maxDepth() + " levels deep",
                offset, "move inner schemas to components and refer to them");
    }

    private Frame top() {
        return frames[depth - 1];
    }
}
