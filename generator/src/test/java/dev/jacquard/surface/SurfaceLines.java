package dev.jacquard.surface;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a surface says, one line for each class and member, as {@link CompiledSurface} has them. */
final class SurfaceLines {
    private SurfaceLines() {}

    static Set<String> of(Surface surface) {
        Set<String> lines = new TreeSet<>();
        for (Declared type : surface.types().values()) {
            lines.add(type.name() + " is " + type.kind() + List.copyOf(type.supertypes()));
            for (Signature member : type.members().values()) {
                lines.add(type.name() + " " + line(member));
            }
        }
        return lines;
    }

    private static String line(Signature member) {
        String parameters = member.parameters().stream()
                .map(each -> text(each.type()))
                .collect(Collectors.joining(", ", "(", ")"));
        return switch (member.kind()) {
            case CONSTANT -> member.name() + " " + text(member.type());
            case CANONICAL, CONSTRUCTOR -> "new" + parameters.replaceAll("[?](?=[^(]*>)", "");
            case STATIC -> member.name() + parameters + " " + text(member.type()) + " static";
            case METHOD -> member.name() + parameters + " " + text(member.type());
        };
    }

    private static String text(JavaUse type) {
        String arguments = type.arguments().isEmpty()
                ? ""
                : type.arguments().stream().map(SurfaceLines::text).collect(Collectors.joining(", ", "<", ">"));
        return type.qualified() + arguments + (type.nullable() ? "?" : "");
    }
}
