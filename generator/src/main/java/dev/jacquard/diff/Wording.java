package dev.jacquard.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words that all forms of a report share. */
final class Wording {
    private Wording() {}

    /** What is said of a finding. */
    static String of(Finding finding) {
        if (!finding.phrases().isEmpty()) {
            return String.join("; ", finding.phrases());
        }
        boolean gone = finding.java().stream().allMatch(change -> change.after() == null);
        boolean added = finding.java().stream().allMatch(change -> change.before() == null);
        boolean whole = !finding.subject().key().contains("#");
        return gone ? "is gone" : added ? whole ? "has more" : "is new" : "has changed";
    }

    /** The declarations to show: the calls of an operation change as its methods do, and constructors are told in words. */
    static List<JavaChange> shown(Finding finding) {
        boolean constructors = finding.effects().contains(Effect.CONSTRUCTOR);
        List<JavaChange> methods = finding.java().stream()
                .filter(change -> !isCall(change) && !(constructors && isConstructor(change)))
                .toList();
        if (constructors && methods.isEmpty()) {
            return List.of();
        }
        return methods.isEmpty() ? finding.java() : methods;
    }

    /** Of a constructor words tell enough: it names all components. */
    private static boolean isConstructor(JavaChange change) {
        String text = change.after() == null ? change.before() : change.after();
        return text != null && text.startsWith("new ");
    }

    private static boolean isCall(JavaChange change) {
        String text = change.after() == null ? change.before() : change.after();
        return text != null && text.startsWith("Call<") && text.contains(".Calls.");
    }

    static String heading(Effect effect) {
        return switch (effect) {
            case SOURCE_BREAKING -> "Source-breaking: callers must be changed";
            case BINARY_BREAKING -> "Binary-breaking: callers must be compiled again";
            case BEHAVIOUR -> "Behaviour: the same calls do something else";
            case CONSTRUCTOR -> "Constructors of records and record patterns, which no promise covers";
            case SAFE -> "Safe";
        };
    }

    /** How many changes there are of each kind. */
    static String counts(Report report) {
        List<String> counts = new ArrayList<>();
        for (Effect effect : Effect.values()) {
            int count = report.of(effect).size();
            if (count > 0) {
                counts.add(count + " " + effect.word());
            }
        }
        if (report.texts() > 0) {
            counts.add(report.texts() + (report.texts() == 1 ? " text" : " texts"));
        }
        return counts.isEmpty() ? "no changes" : "changes: " + String.join(", ", counts);
    }

    /** What to do with the version. */
    static String step(Report report) {
        return report.step().name().toLowerCase(Locale.ROOT);
    }
}
