package dev.jacquard.diff;

import dev.jacquard.surface.Subject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects findings: one for each part of the API. */
final class Findings {
    private final Map<String, Finding> bySubject = new LinkedHashMap<>();
    private int texts;

    Finding of(Subject subject) {
        return bySubject.computeIfAbsent(subject.noun() + " " + subject.key(), key -> new Finding(subject));
    }

    /** Adds words to a finding that there is. */
    void note(Subject subject, String phrase) {
        Finding known = bySubject.get(subject.noun() + " " + subject.key());
        if (known != null) {
            known.add(known.worst(), phrase);
        }
    }

    /** Counts a text that only readers see. */
    void text() {
        texts++;
    }

    int texts() {
        return texts;
    }

    /** The findings, the worst first, then by operation and name. */
    List<Finding> all() {
        List<Finding> all = new ArrayList<>(bySubject.values());
        all.sort(Comparator.comparing(Finding::worst)
                .thenComparing(finding -> finding.subject().operation() == null ? "" : finding.subject().operation())
                .thenComparing(finding -> finding.subject().key()));
        return all;
    }
}
