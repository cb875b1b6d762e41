package dev.jacquard.diff;

import dev.jacquard.escape.MarkdownCode;
import dev.jacquard.escape.MarkdownText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report as a Markdown page. Nothing that a document says can be more than words or code in it. */
public final class Markdown {
    private final StringBuilder out = new StringBuilder();

    private Markdown() {}

    /**
     * The page.
     *
     * @param report a report
     * @return its text
     */
    public static String page(Report report) {
        Markdown page = new Markdown();
        page.all(report);
        return page.out.toString();
    }

    private void all(Report report) {
        line("# Changes from " + MarkdownCode.inline(report.before()) + " to " + MarkdownCode.inline(report.after()));
        line("");
        String counts = Wording.counts(report);
        line(Character.toUpperCase(counts.charAt(0)) + counts.substring(1) + ".");
        line("");
        line("Suggested version step: **" + Wording.step(report) + "**.");
        for (Effect effect : Effect.values()) {
            List<Finding> findings = report.of(effect);
            if (!findings.isEmpty()) {
                line("");
                line("## " + Wording.heading(effect));
                section(findings);
            }
        }
    }

    private void section(List<Finding> findings) {
        String group = "";
        for (Finding finding : findings) {
            String operation = finding.subject().operation();
            String heading = operation == null ? "" : operation;
            if (!heading.equals(group)) {
                line("");
                line("### " + MarkdownCode.inline(heading));
            }
            if (out.charAt(out.length() - 2) != '-' && (!heading.equals(group) || finding == findings.get(0))) {
                line("");
            }
            group = heading;
            finding(finding);
        }
    }

    private void finding(Finding finding) {
        line("- " + finding.subject().noun() + " " + MarkdownCode.inline(finding.subject().label()) + ": "
                + MarkdownText.literal(Wording.of(finding)) + effects(finding)
                + " — " + MarkdownCode.inline(finding.subject().pointer().toString()));
        List<JavaChange> shown = Wording.shown(finding);
        if (!shown.isEmpty()) {
            StringBuilder code = new StringBuilder();
            for (JavaChange change : shown) {
                add("-", change.before(), code);
                add("+", change.after(), code);
            }
            for (String each : MarkdownCode.fenced("diff", code.toString()).toString().split("\n")) {
                line("  " + each);
            }
        }
    }

    /** The effects besides the one of the section. */
    private static String effects(Finding finding) {
        List<String> more = finding.effects().stream()
                .filter(effect -> effect != finding.worst() && effect != Effect.CONSTRUCTOR)
                .map(Effect::word)
                .toList();
        return more.isEmpty() ? "" : " (also " + String.join(", ", more) + ")";
    }

    private static void add(String sign, @Nullable String declaration, StringBuilder code) {
        if (declaration != null) {
            code.append(sign).append(' ').append(declaration).append('\n');
        }
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
