package dev.jacquard.java;

import dev.jacquard.api.EnumType;
import dev.jacquard.api.Literal;
import dev.jacquard.escape.DocComment;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.Javadoc;
import dev.jacquard.escape.QualifiedName;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.EnumSplit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the file of an enum: a sealed interface over the listed values and the unknown ones.
 *
 * <p>The initializer of a class is one method, and HotSpot compiles none of more than 8,000 bytes. So a long list is
 * spread over several Java enums, and the constants over the interface and others that are nested in it: the first ones
 * stay where they are when the list grows.
 */
final class EnumFile {
    /** How many cases a switch over texts has: each takes about 35 bytes. */
    private static final int CASES = 100;

    private final Rendering rendering;
    private final EnumType type;
    private final ClassName name;
    private final Identifier simpleName;
    private final Imports imports;
    private final EnumValues values;
    private final Identifier unknown;
    private final Identifier codec;
    private final List<Identifier> parts = new ArrayList<>();
    private final List<Identifier> constants = new ArrayList<>();

    private EnumFile(Rendering rendering, EnumType type) {
        this.rendering = rendering;
        this.type = type;
        this.name = rendering.names().type(type.pointer());
        this.simpleName = Identifier.ofType(name.simpleName());
        this.unknown = Nested.name(name, "Unknown");
        this.codec = Nested.name(name, "Codec");
        List<String> nested = new ArrayList<>(List.of(unknown.toString(), codec.toString(), "More"));
        for (int i = 0; i < type.values().size(); i++) {
            constants.add(Identifier.of(rendering.names().constant(type.pointer(), i)));
            if (i % EnumSplit.PART == 0) {
                parts.add(Nested.name(name, i == 0 ? "Known" : "Known" + (i / EnumSplit.PART + 1)));
                nested.add(parts.get(i / EnumSplit.PART).toString());
            }
        }
        this.imports = new Imports(name, nested.toArray(String[]::new));
        this.values = new EnumValues(type, rendering.names(), imports);
    }

    static JavaFile of(Rendering rendering, EnumType type) {
        return new EnumFile(rendering, type).file();
    }

    private JavaFile file() {
        for (String used : List.of("JsonCodec", "JsonReader", "JsonWriter")) {
            imports.name(rendering.names().runtime("json", used));
        }
        JavaCode base = imports.type(rendering.types().of(values.base()));
        JavaCode text = values.textOfValue();
        List<EnumView.Part> listed = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            listed.add(new EnumView.Part(simpleName, parts.get(i), base, text, values(i)));
        }
        Javadoc doc = TypeDocs.of(rendering, type)
                .then(Javadoc.markup("Servers may send other values later: these are {@link %}.", unknown));
        EnumView.Codec codecView = codec();
        List<EnumView.More> more = more();
        EnumView view = new EnumView(
                rendering.header(),
                QualifiedName.of(name.packageName()),
                List.of(),
                DocComment.of(TypeDocs.tags(doc, type), 0),
                type.docs().deprecated(),
                simpleName,
                permits(),
                constants(0),
                more,
                base,
                Layout.lines(8, lookup()),
                listed,
                new EnumView.Unknown(simpleName, unknown, base, text),
                codecView);
        return rendering.file(name, "enum", view.with(Rendering.imports(imports)), outline(view));
    }

    private TypeOutline outline(EnumView view) {
        TypeOutline codecOutline = TypeOutline.of(codec.toString()).with(codec.toString(), "read", "write");
        if (mapped()) {
            codecOutline = codecOutline.with("KNOWN", "known");
        }
        TypeOutline outline = TypeOutline.of(name.simpleName())
                .with(view.constants().stream().map(each -> each.name().toString()).toList())
                .with("JSON", "value", "of")
                .nesting(TypeOutline.of(unknown.toString()).with("value", "toString"))
                .nesting(codecOutline);
        for (EnumView.More more : view.more()) {
            outline = outline.nesting(TypeOutline.of(more.name().toString())
                    .with(more.constants().stream().map(each -> each.name().toString()).toList()));
        }
        for (EnumView.Part part : view.parts()) {
            String partName = part.name().toString();
            outline = outline.nesting(TypeOutline.of(partName)
                    .with(part.values().stream().map(each -> each.name().toString()).toList())
                    .with("value", partName, "value", "toString"));
        }
        return outline;
    }

    private JavaCode permits() {
        List<JavaCode> permitted = new ArrayList<>();
        parts.forEach(part -> permitted.add(JavaCode.of("%.%", simpleName, part)));
        permitted.add(JavaCode.of("%.%", simpleName, unknown));
        int column = "public sealed interface  permits ".length() + name.simpleName().length();
        return Layout.fill(column, 0, permitted, Layout.Between.ARGUMENTS, " {".length());
    }

    private List<EnumView.Constant> constants(int group) {
        int indent = group == 0 ? 4 : 8;
        List<EnumView.Constant> members = new ArrayList<>();
        for (int i = group * EnumSplit.CONSTANTS; i < Math.min(constants.size(), (group + 1) * EnumSplit.CONSTANTS); i++) {
            EnumType.Value value = type.values().get(i);
            Javadoc doc = MemberDocs.text(value.docs(), shown(value.literal()));
            members.add(new EnumView.Constant(
                    DocComment.of(MemberDocs.deprecation(doc, value.docs().deprecation()), indent),
                    value.docs().deprecated(),
                    simpleName,
                    constants.get(i),
                    parts.get(i / EnumSplit.PART)));
        }
        return members;
    }

    private List<EnumView.More> more() {
        List<EnumView.More> more = new ArrayList<>();
        int groups = (constants.size() + EnumSplit.CONSTANTS - 1) / EnumSplit.CONSTANTS;
        for (int group = 1; group < groups; group++) {
            JavaCode parent = group == groups - 1 ? JavaCode.of("") : JavaCode.of(" extends %", moreName(group + 1));
            more.add(new EnumView.More(moreName(group), parent, constants(group)));
        }
        return more;
    }

    private Identifier moreName(int group) {
        return Nested.name(name, group == 1 ? "More" : "More" + group);
    }

    private List<EnumView.Value> values(int part) {
        List<EnumView.Value> listed = new ArrayList<>();
        int end = Math.min(constants.size(), (part + 1) * EnumSplit.PART);
        for (int i = part * EnumSplit.PART; i < end; i++) {
            Identifier holder = i < EnumSplit.CONSTANTS ? simpleName : moreName(i / EnumSplit.CONSTANTS);
            listed.add(new EnumView.Value(
                    DocComment.of(Javadoc.markup("See {@link %#%}.", holder, constants.get(i)), 8),
                    constants.get(i),
                    values.expression(i),
                    i == end - 1 ? JavaCode.of(";") : JavaCode.of(",")));
        }
        return listed;
    }

    /** Whether constants are found in a map: a switch would be too long, and so would a search. */
    private boolean mapped() {
        return constants.size() > CASES || values.text() && !values.switchable();
    }

    private List<JavaCode> lookup() {
        List<JavaCode> statements = new ArrayList<>();
        if (mapped()) {
            statements.add(JavaCode.of("% known = %.KNOWN.get(value);", simpleName, codec));
            statements.add(JavaCode.of("return known != null ? known : new %(value);", unknown));
        } else if (values.text()) {
            Set<JavaCode> seen = new HashSet<>();
            statements.add(JavaCode.of("return switch (value) {"));
            for (int i = 0; i < constants.size(); i++) {
                JavaCode label = values.expression(i);
                if (seen.add(label)) {
                    statements.add(JavaCode.of("    case % -> %.%;", label, parts.get(i / EnumSplit.PART), constants.get(i)));
                }
            }
            statements.add(JavaCode.of("    default -> new %(value);", unknown));
            statements.add(JavaCode.of("};"));
        } else {
            for (Identifier part : parts) {
                statements.add(JavaCode.of("for (% known : %.values()) {", part, part));
                statements.add(JavaCode.of("    if (%) {", values.same()));
                statements.add(JavaCode.of("        return known;"));
                statements.add(JavaCode.of("    }"));
                statements.add(JavaCode.of("}"));
            }
            statements.add(JavaCode.of("return new %(value);", unknown));
        }
        return statements;
    }

    private EnumView.Codec codec() {
        Codecs codecs = new Codecs(rendering.names(), imports);
        JavaCode read = codecs.read(values.base(), false);
        return new EnumView.Codec(simpleName, codec, read, unknown, index());
    }

    private Optional<EnumView.Index> index() {
        if (!mapped()) {
            return Optional.empty();
        }
        List<JavaCode> loops = new ArrayList<>();
        for (Identifier part : parts) {
            loops.add(JavaCode.of("for (% each : %.values()) {", part, part));
            loops.add(JavaCode.of("    known.putIfAbsent(each.value(), each);"));
            loops.add(JavaCode.of("}"));
        }
        JavaCode map = imports.name(new ClassName("java.util", "Map"));
        JavaCode key = imports.boxed(rendering.types().of(values.base()));
        return Optional.of(new EnumView.Index(
                JavaCode.of("%<%, %>", map, key, simpleName),
                imports.name(new ClassName("java.util", "HashMap")),
                Layout.lines(12, loops)));
    }

    private static String shown(Literal literal) {
        return literal instanceof Literal.Text text ? text.value() : literal.json();
    }
}
