package dev.jacquard.diff;

import dev.jacquard.surface.Subject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What changed of one part of an API. */
public final class Finding {
    private final Subject subject;
    private final Set<Effect> effects = EnumSet.noneOf(Effect.class);
    private final List<String> phrases = new ArrayList<>();
    private final List<JavaChange> java = new ArrayList<>();
    private boolean failing;

    Finding(Subject subject) {
        this.subject = subject;
    }

    void add(Effect effect, String phrase) {
        effects.add(effect);
        if (!phrases.contains(phrase)) {
            phrases.add(phrase);
        }
    }

    void add(Set<Effect> more, JavaChange change) {
        effects.addAll(more);
        if (!java.contains(change)) {
            java.add(change);
        }
    }

    void fails() {
        failing = true;
    }

    /**
     * What changed.
     *
     * @return the part of the API
     */
    public Subject subject() {
        return subject;
    }

    /**
     * What it does to callers.
     *
     * @return the effects, the worst first; {@link Effect#SAFE} only if it is the only one
     */
    public Set<Effect> effects() {
        Set<Effect> shown = EnumSet.copyOf(effects);
        if (shown.size() > 1) {
            shown.remove(Effect.SAFE);
        }
        return shown;
    }

    /**
     * The worst effect.
     *
     * @return the one under which it is reported
     */
    public Effect worst() {
        return effects().iterator().next();
    }

    /**
     * Whether calls fail that did not.
     *
     * @return true if callers must do something, though all compiles and links
     */
    public boolean failing() {
        return failing;
    }

    /**
     * Whether callers must do something.
     *
     * @return true if it breaks code or calls
     */
    public boolean breaking() {
        return failing || worst().breaking();
    }

    /**
     * What changed, in words.
     *
     * @return phrases of which the subject is what the finding is about
     */
    public List<String> phrases() {
        return phrases;
    }

    /**
     * What changed in Java.
     *
     * @return the declarations
     */
    public List<JavaChange> java() {
        return java;
    }
}
