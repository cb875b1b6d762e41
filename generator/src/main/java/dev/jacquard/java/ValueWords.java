package dev.jacquard.java;

import dev.jacquard.api.ExternalDocs;
import dev.jacquard.api.ListType;
import dev.jacquard.api.Literal;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Type;
import dev.jacquard.escape.Javadoc;
import dev.jacquard.names.Member;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What values a member takes, in short sentences behind its description. */
final class ValueWords {
    private static final int LONGEST = ConstraintWords.LONGEST_VALUE;

    /** Formats that the Java type says. */
    private static final Set<String> SAID = Set.of(
            "int32", "int64", "integer", "int", "long", "float", "double", "number", "decimal", "string", "text", "password",
            "boolean");

    private final Member member;
    private final String told;
    private Javadoc sentences = Javadoc.empty();

    private ValueWords(Member member) {
        this.member = member;
        this.told = member.docs().description() == null ? "" : member.docs().description();
    }

    /** What there is to say; empty if nothing. */
    static Javadoc of(Member member) {
        ValueWords words = new ValueWords(member);
        words.collect();
        return words.sentences.sentence();
    }

    private void collect() {
        place();
        add(ConstraintWords.of(member.type(), member.constraints()).capital());
        format();
        boolean isConstant = member.type().withoutNull() instanceof Primitive && member.constraints().constant() != null;
        if (!isConstant) {
            value("Default: %", member.secret() ? null : member.defaultValue());
            example();
        }
        switch (member.access()) {
            case READ_ONLY -> add(Javadoc.markup("Read-only"));
            case WRITE_ONLY -> add(Javadoc.markup("Write-only"));
            default -> { }
        }
        ExternalDocs more = member.docs().externalDocs();
        if (more != null) {
            add(Javadoc.markup("See %", link(more)));
        }
    }

    static Javadoc link(ExternalDocs docs) {
        return Javadoc.link(docs.url(), docs.description() == null ? "" : docs.description());
    }

    /** Where a parameter travels, if its name there is another one. */
    private void place() {
        String kind = member.key().kind();
        String name = member.key().name();
        if (!name.equals(member.name()) && name.length() <= LONGEST) {
            switch (kind) {
                case "header" -> add(Javadoc.markup("Header %", Javadoc.code(name)));
                case "query" -> add(Javadoc.markup("Query parameter %", Javadoc.code(name)));
                case "path" -> add(Javadoc.markup("Path parameter %", Javadoc.code(name)));
                case "cookie" -> add(Javadoc.markup("Cookie %", Javadoc.code(name)));
                default -> { }
            }
        }
    }

    private void format() {
        if (member.type().withoutNull() instanceof Primitive primitive) {
            boolean text = primitive.kind() == Primitive.Kind.STRING;
            boolean number = primitive.kind() == Primitive.Kind.INT64 || primitive.kind() == Primitive.Kind.DOUBLE;
            String format = primitive.format();
            if ((text || number) && format != null && !format.isBlank() && format.length() <= LONGEST && !SAID.contains(format)) {
                add(Javadoc.markup("Format: %", Javadoc.code(format)));
            }
        }
    }

    private void example() {
        Literal example = member.example();
        boolean shown = example != null && !(example instanceof Literal.Bool) && !example.equals(member.defaultValue());
        if (shown && simple(member.type().withoutNull())) {
            value("Example: %", example);
        }
    }

    /** Whether a value is no model, nor made of models. Constants of an enum stand in its own class. */
    private static boolean simple(Type type) {
        return type instanceof Primitive || type instanceof ListType list && list.items().withoutNull() instanceof Primitive;
    }

    private void value(String words, @Nullable Literal literal) {
        if (literal == null || literal instanceof Literal.Null || literal instanceof Literal.Obj) {
            return;
        }
        String text = shown(literal);
        if (text.length() <= LONGEST && text.indexOf('\n') < 0 && !repeated(words, text)) {
            add(Javadoc.markup(words, Javadoc.code(text)));
        }
    }

    /** Whether the description says it already. */
    private boolean repeated(String words, String text) {
        String word = words.substring(0, words.indexOf(':')).toLowerCase(Locale.ROOT);
        return told.contains(text) && told.toLowerCase(Locale.ROOT).contains(word);
    }

    static String shown(Literal literal) {
        if (literal instanceof Literal.Text text) {
            return text.value();
        }
        return literal instanceof Literal.Number number ? ConstraintWords.number(number.value()) : literal.json();
    }

    private void add(Javadoc sentence) {
        if (!sentence.isEmpty()) {
            sentences = sentences.isEmpty() ? sentence : sentences.sentences(sentence);
        }
    }
}
