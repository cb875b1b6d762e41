package dev.jacquard.diff;

import dev.jacquard.api.Literal;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A report as JSON, for other programs. */
public final class Json {
    private Json() {}

    /**
     * The text.
     *
     * @param report a report
     * @return JSON that ends in LF
     */
    public static String text(Report report) {
        StringBuilder out = new StringBuilder("{\n");
        out.append("  \"before\": ").append(string(report.before())).append(",\n");
        out.append("  \"after\": ").append(string(report.after())).append(",\n");
        out.append("  \"breaking\": ").append(report.breaking()).append(",\n");
        out.append("  \"versionStep\": ").append(string(Wording.step(report))).append(",\n");
        out.append("  \"texts\": ").append(report.texts()).append(",\n");
        out.append("  \"changes\": ").append(array(report.findings().stream().map(Json::finding).toList(), "  "));
        return out.append("\n}\n").toString();
    }

    private static String finding(Finding finding) {
        String effects = finding.effects().stream().map(effect -> string(effect.word())).collect(Collectors.joining(", "));
        String phrases = finding.phrases().isEmpty() ? string(Wording.of(finding)) : strings(finding.phrases());
        return "{\n"
                + "      \"what\": " + string(finding.subject().noun()) + ",\n"
                + "      \"name\": " + string(finding.subject().label()) + ",\n"
                + "      \"operation\": " + string(finding.subject().operation()) + ",\n"
                + "      \"pointer\": " + string(finding.subject().pointer().toString()) + ",\n"
                + "      \"effects\": [" + effects + "],\n"
                + "      \"breaking\": " + finding.breaking() + ",\n"
                + "      \"changes\": [" + phrases + "],\n"
                + "      \"java\": " + array(finding.java().stream().map(Json::change).toList(), "      ") + "\n"
                + "    }";
    }

    private static String change(JavaChange change) {
        return "{\"before\": " + string(change.before()) + ", \"after\": " + string(change.after()) + "}";
    }

    private static String array(Collection<String> elements, String indent) {
        return elements.isEmpty()
                ? "[]"
                : elements.stream().map(each -> indent + "  " + each).collect(Collectors.joining(",\n", "[\n", "\n" + indent + "]"));
    }

    private static String strings(List<String> texts) {
        return texts.stream().map(Json::string).collect(Collectors.joining(", "));
    }

    private static String string(@Nullable String text) {
        return text == null ? "null" : new Literal.Text(text).json();
    }
}
