package dev.jacquard.surface;

import java.util.ArrayList;
import java.util.List;

/** A surface as a text, sorted, so that a version control system shows what changes. */
public final class SurfaceText {
    private SurfaceText() {}

    /**
     * The text.
     *
     * @param surface a surface
     * @return for each class a line, and below it a line for each member
     */
    public static String of(Surface surface) {
        StringBuilder out = new StringBuilder();
        for (Declared type : surface.types().values()) {
            out.append(out.length() == 0 ? "" : "\n").append(type.kind().words()).append(' ').append(type.name());
            if (!type.supertypes().isEmpty()) {
                out.append(" is ").append(String.join(", ", type.supertypes()));
            }
            out.append('\n');
            List<String> lines = new ArrayList<>();
            type.members().values().forEach(member -> lines.add(member.line()));
            lines.stream().sorted().forEach(line -> out.append("    ").append(line).append('\n'));
        }
        return out.toString();
    }
}
