package dev.jacquard.diff;

import dev.jacquard.diagnostics.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A report as lines for a terminal or a log. */
public final class Console {
    private static final int LONGEST = 500;

    private Console() {}

    /**
     * All of it.
     *
     * @param report a report
     * @return lines without an end; what comes from documents is made visible in them
     */
    public static List<String> lines(Report report) {
        List<String> lines = new ArrayList<>();
        for (Effect effect : Effect.values()) {
            List<Finding> findings = report.of(effect);
            if (!findings.isEmpty()) {
                lines.add(Wording.heading(effect) + " (" + findings.size() + ")");
                findings.forEach(finding -> add(finding, lines));
            }
        }
        lines.addAll(summary(report));
        return lines;
    }

    private static void add(Finding finding, List<String> lines) {
        String operation = finding.subject().operation() == null ? "" : " [" + finding.subject().operation() + "]";
        lines.add(visible("  " + finding.subject().noun() + " " + finding.subject().label() + operation + ": "
                + Wording.of(finding)));
        lines.add(visible("      at " + finding.subject().pointer()));
        for (JavaChange change : Wording.shown(finding)) {
            if (change.before() != null) {
                lines.add(visible("      - " + change.before()));
            }
            if (change.after() != null) {
                lines.add(visible("      + " + change.after()));
            }
        }
    }

    /**
     * The outcome in up to three lines: how many changes of each kind, the worst of them, and the version step.
     *
     * @param report a report
     * @return the lines
     */
    public static List<String> summary(Report report) {
        List<String> lines = new ArrayList<>();
        lines.add(Wording.counts(report));
        if (!report.findings().isEmpty()) {
            Finding worst = report.findings().stream().filter(Finding::breaking).findFirst().orElse(report.findings().get(0));
            lines.add(visible(worst.worst().word() + ": " + worst.subject().noun() + " " + worst.subject().label() + " "
                    + Wording.of(worst)));
        }
        lines.add("version step: " + report.step().name().toLowerCase(Locale.ROOT));
        return lines;
    }

    private static String visible(String text) {
        StringBuilder out = new StringBuilder();
        VisibleText.append(text, LONGEST, out);
        return out.toString();
    }
}
