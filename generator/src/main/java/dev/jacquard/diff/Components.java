package dev.jacquard.diff;

import dev.jacquard.surface.Subject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares two records component by component, as the rules say. */
final class Components {
    private final Findings findings;

    Components(Findings findings) {
        this.findings = findings;
    }

    /** Tells what changed, but for the components of which other rules tell. */
    void compare(Subject subject, Record before, Record after) {
        if (before.equals(after)) {
            return;
        }
        Map<String, Rule> rules = Rules.of(before.getClass());
        for (RecordComponent component : before.getClass().getRecordComponents()) {
            Rule rule = rules.get(component.getName());
            if (rule != null && !isPart(rule)) {
                tell(subject, rule, value(before, component), value(after, component));
            }
        }
    }

    private static boolean isPart(Rule rule) {
        return rule.kind() != Rule.Kind.TEXT && rule.effect() == null;
    }

    private void tell(Subject subject, Rule rule, @Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after)) {
            return;
        }
        Effect effect = rule.effect();
        if (effect == null) {
            findings.text();
        } else {
            findings.of(subject).add(effect, Words.change(rule.words(), before, after));
        }
    }

    private static @Nullable Object value(Record owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
