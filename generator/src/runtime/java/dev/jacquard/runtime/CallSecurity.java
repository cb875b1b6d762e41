package dev.jacquard.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an operation may be called: alternatives, each of one or more credentials that go together.
 * The first alternative whose credentials are all set is used. Does not change.
 */
public final class CallSecurity {
    /** A credential, or null where it is not set, and the name by which it is set. */
    private record Part(String name, @Nullable CallCredential credential) {
    }

    private final List<List<Part>> alternatives;
    private final boolean optional;

    private CallSecurity(List<List<Part>> alternatives, boolean optional) {
        this.alternatives = alternatives;
        this.optional = optional;
    }

    /**
     * Begins the first alternative.
     *
     * @param name the method of the client's builder that sets the credential
     * @param credential the credential, or null where it is not set
     * @return one alternative
     */
    public static CallSecurity of(String name, @Nullable CallCredential credential) {
        return new CallSecurity(List.of(), false).or(name, credential);
    }

    /**
     * Begins a further alternative.
     *
     * @param name the method of the client's builder that sets the credential
     * @param credential the credential, or null where it is not set
     * @return these alternatives and one more
     */
    public CallSecurity or(String name, @Nullable CallCredential credential) {
        List<List<Part>> more = new ArrayList<>(alternatives);
        more.add(List.of(new Part(name, credential)));
        return new CallSecurity(more, optional);
    }

    /**
     * Demands a further credential in the last alternative.
     *
     * @param name the method of the client's builder that sets the credential
     * @param credential the credential, or null where it is not set
     * @return these alternatives, the last of them longer
     */
    public CallSecurity and(String name, @Nullable CallCredential credential) {
        List<List<Part>> more = new ArrayList<>(alternatives);
        List<Part> last = new ArrayList<>(more.remove(more.size() - 1));
        last.add(new Part(name, credential));
        more.add(last);
        return new CallSecurity(more, optional);
    }

    /**
     * Allows for calls without credentials where no alternative has all of its own.
     *
     * @return these alternatives and none
     */
    public CallSecurity orNone() {
        return new CallSecurity(alternatives, true);
    }

    /** The credentials to use; null where none of the alternatives has all of its own. */
    @Nullable List<CallCredential> choose() {
        for (List<Part> alternative : alternatives) {
            List<CallCredential> set = new ArrayList<>();
            for (Part part : alternative) {
                if (part.credential != null) {
                    set.add(part.credential);
                }
            }
            if (set.size() == alternative.size()) {
                return set;
            }
        }
        return optional ? List.of() : null;
    }

    /** Returns the names of the alternatives, and which of them are set. */
    @Override
    public String toString() {
        return text(true);
    }

    /** What may be set: {@code bearerAuth, or appId and appKey}. */
    String names() {
        return text(false);
    }

    private String text(boolean state) {
        StringBuilder out = new StringBuilder();
        for (List<Part> alternative : alternatives) {
            out.append(out.length() == 0 ? "" : ", or ");
            for (int i = 0; i < alternative.size(); i++) {
                Part part = alternative.get(i);
                out.append(i == 0 ? "" : " and ").append(part.name);
                out.append(state && part.credential != null ? " (set)" : "");
            }
        }
        return out.append(state && optional ? ", or none" : "").toString();
    }
}
