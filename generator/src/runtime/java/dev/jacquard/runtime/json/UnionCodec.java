package dev.jacquard.runtime.json;

import org.jspecify.annotations.Nullable;

/**
 * Reads values of one of several types, the branches. Generated unions say which these are.
 *
 * <p>Where a member of the object, the discriminator, tells the branch, that branch is read, and a
 * tag that no branch has gives an unknown value. Otherwise each branch is tried, strictly: an
 * object must have the members that the branch demands and the constants that it states, and a
 * string is not a number. Of the branches that can read the value, the one that holds most of it is
 * taken, and the first of equals. What no branch can read is an unknown value: it keeps the JSON.
 *
 * @param <T> the union
 */
public abstract class UnionCodec<T> extends JsonCodec<T> {
    private static final int NO_BRANCH = -1;
    private static final TreeReader.Outcome ENDLESS = new TreeReader.Outcome(
            null, 0, false, JsonException.ofTrial("a union that is its own branch"));

    private final int branches;
    private final @Nullable String discriminator;

    /**
     * A codec.
     *
     * @param branches how many branches there are
     * @param discriminator the member that tells the branch of an object; null if none does
     */
    protected UnionCodec(int branches, @Nullable String discriminator) {
        this.branches = branches;
        this.discriminator = discriminator;
    }

    /**
     * Finds the branch of a tag.
     *
     * @param tag the value of the discriminator
     * @return the branch, or -1 if none has the tag
     */
    protected int branch(String tag) {
        return NO_BRANCH;
    }

    /**
     * Says whether an object has the constants that a branch states.
     *
     * @param branch the branch
     * @param json the object
     * @return false if it has another value in their place
     */
    protected boolean admits(int branch, JsonObject json) {
        return true;
    }

    /**
     * Reads a value of a branch.
     *
     * @param branch the branch
     * @param in the reader, placed before the value
     * @return the value
     */
    protected abstract T read(int branch, JsonReader in);

    /**
     * Keeps a value that is of no branch.
     *
     * @param json the value
     * @return a value that is written as it came
     */
    protected abstract T unknown(JsonValue json);

    /**
     * Says whether a member is absent or holds a text.
     *
     * @param json the object
     * @param name the member's name
     * @param text the text
     * @return false if it holds another value
     */
    protected static boolean is(JsonObject json, String name, String text) {
        JsonValue value = json.get(name);
        return value == null || value instanceof JsonString string && string.value().equals(text);
    }

    @Override
    @SuppressWarnings("unchecked") // an outcome of this union holds a value of it
    public final T read(JsonReader in) {
        JsonValue json = in.any();
        TreeReader tree = TreeReader.of(in, json);
        TreeReader.Outcome outcome = tree.outcome(this, json);
        if (outcome == null) {
            // A union that is a branch of itself, by way of others too, does not fit.
            tree.keep(this, json, ENDLESS);
            outcome = outcome(tree, json);
            tree.keep(this, json, outcome);
        }
        if (outcome.failure() != null) {
            throw outcome.failure();
        }
        if (outcome.unknown() && in.isTrial()) {
            // The union around this one may know the value, or keep it itself.
            throw in.error("expected a value of a branch, found another");
        }
        in.cost(outcome.cost());
        return (T) outcome.value();
    }

    private TreeReader.Outcome outcome(TreeReader tree, JsonValue json) {
        if (discriminator != null && json instanceof JsonObject object) {
            String tag = tag(object.get(discriminator));
            if (tag != null) {
                return tagged(tree, json, branch(tag));
            }
        }
        TreeReader.Outcome best = best(tree, json, true);
        if (best == null) {
            best = best(tree, json, false);
        }
        return best != null ? best : unknownOutcome(json);
    }

    private TreeReader.Outcome tagged(TreeReader tree, JsonValue json, int branch) {
        if (branch == NO_BRANCH) {
            return unknownOutcome(json);
        }
        try {
            T value = read(branch, tree);
            return new TreeReader.Outcome(value, tree.cost(), false, null);
        } catch (JsonException e) {
            return new TreeReader.Outcome(null, 0, false, e);
        }
    }

    /** The branch that holds most of the value; null if none can read it. */
    private TreeReader.@Nullable Outcome best(TreeReader tree, JsonValue json, boolean exactly) {
        TreeReader.Outcome best = null;
        for (int branch = 0; branch < branches; branch++) {
            if (json instanceof JsonObject object && !admits(branch, object)) {
                continue;
            }
            TreeReader trial = exactly ? tree.exactly(json) : tree.again(json);
            try {
                T value = read(branch, trial);
                int cost = trial.cost() + (exactly ? 0 : JsonReader.UNLISTED);
                if (best == null || cost < best.cost()) {
                    best = new TreeReader.Outcome(value, cost, false, null);
                }
                if (cost == 0) {
                    break;
                }
            } catch (JsonException e) {
                // Not of this branch.
            }
        }
        return best;
    }

    private TreeReader.Outcome unknownOutcome(JsonValue json) {
        return new TreeReader.Outcome(unknown(json), JsonReader.DROPPED, true, null);
    }

    private static @Nullable String tag(@Nullable JsonValue value) {
        if (value instanceof JsonString string) {
            return string.value();
        }
        boolean scalar = value instanceof JsonNumber || value instanceof JsonBoolean;
        return value != null && scalar ? value.toString() : null;
    }
}
