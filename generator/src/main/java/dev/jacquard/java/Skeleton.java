package dev.jacquard.java;

import java.util.Arrays;
import java.util.function.IntSupplier;

/**
 * A source file with little but its declarations, for the parser: without comments and imports, and with empty bodies,
 * parameters, arguments of annotations, and initial values. Those are most of a client, and declare nothing.
 *
 * <p>What stands in brackets, or behind an equals sign, is taken out only where it is sure that no class is declared in it:
 * its tokens are well-formed, its brackets match, none of its words begins a type (JLS 8.1, 8.9, 8.10, 9.1), and each of its
 * braces follows a token that no class body follows. An anonymous class is told by the parenthesis before its brace, which
 * closes no head of a statement. Anything else stays as it is, and so does the whole file where a token is in doubt.
 */
final class Skeleton {
    /** Kinds of words; to {@link JavaTokens} all are alike. */
    private static final int TYPE = 't';

    private static final int ENUM = 'e';
    private static final int IMPORT = 'i';
    /** A word with a block behind it, or with parentheses and then a block. */
    private static final int HEAD = 'h';

    private final String source;
    private final JavaTokens tokens;
    private final StringBuilder out;
    /** How much of the source is in the output, or taken out. */
    private int copied;
    /** Whether no class can be declared in what was passed over. */
    private boolean plain;
    /** Whether a brace after the last token can begin the body of a class. */
    private boolean beforeClass;
    /** The closing brackets to come, and whether the head of a statement stood before the opening one. */
    private char[] closing = new char[16];
    private boolean[] head = new boolean[16];
    private int depth;

    private Skeleton(String source) {
        this.source = source;
        this.tokens = new JavaTokens(source);
        this.out = new StringBuilder(source.length() / 4);
    }

    /**
     * Takes out what declares nothing. Line ends must be LF.
     *
     * @param source a source file
     * @return the same declarations on the same lines; the source itself where that cannot be told
     */
    static String of(String source) {
        Skeleton skeleton = new Skeleton(source);
        return skeleton.declarations()
                ? skeleton.out.append(source, skeleton.copied, source.length()).toString()
                : source;
    }

    /** Passes over the declarations of the file and of its types; false where in doubt. */
    private boolean declarations() {
        int types = 0;
        // The word that began the type whose body is still to come.
        int type = JavaTokens.WORD;
        boolean constants = false;
        for (int token = next(); token != JavaTokens.END; token = next()) {
            boolean clear = switch (token) {
                case JavaTokens.DOUBT -> false;
                // The parentheses of a record declare its components.
                case '(', '[' -> type == JavaTokens.WORD ? empty(token, "") : skip(token);
                case IMPORT -> types > 0 || takeOut(token, tokens.start(), tokens::end, "");
                // An interface's constants must have values.
                case '=' -> empty(token, "0");
                // The body of an enum's constant is a class, and looks like that of a method.
                case '{' -> type != JavaTokens.WORD || types > 0 && !constants && empty(token, "");
                case '}' -> types > 0;
                default -> true;
            };
            if (!clear) {
                return false;
            }
            switch (token) {
                case TYPE, ENUM -> type = token;
                case ';', '{', '}' -> {
                    types += token == '}' ? -1 : token == '{' && type != JavaTokens.WORD ? 1 : 0;
                    constants = token == '{' && type == ENUM;
                    type = JavaTokens.WORD;
                }
                default -> {}
            }
        }
        return types == 0;
    }

    /** Passes over what stands behind the token that was read, and empties it; false where in doubt. */
    private boolean empty(int token, String substitute) {
        return takeOut(token, tokens.end(), tokens::start, substitute);
    }

    /** Passes over what the token that was read begins, and takes it out if it is plain; false where in doubt. */
    private boolean takeOut(int token, int from, IntSupplier to, String substitute) {
        plain = true;
        if (!skip(token)) {
            return false;
        }
        if (plain) {
            takeOut(from, to.getAsInt(), substitute);
        }
        return true;
    }

    /** Passes over what a bracket encloses, or over all up to a semicolon; false where in doubt. */
    private boolean skip(int token) {
        open(token, false);
        boolean ofHead = false;
        beforeClass = false;
        while (depth > 0) {
            int inner = next();
            switch (inner) {
                case JavaTokens.END, JavaTokens.DOUBT -> {
                    return false;
                }
                case TYPE, ENUM -> plain = false;
                case '(', '[', '{' -> {
                    plain &= inner != '{' || !beforeClass;
                    open(inner, ofHead);
                }
                case ')', ']', '}' -> {
                    depth--;
                    if (inner != closing[depth]) {
                        return false;
                    }
                }
                case ';' -> depth -= closing[depth - 1] == ';' ? 1 : 0;
                // Behind a comma, a field may declare another one.
                case ',' -> plain &= closing[depth - 1] != ';';
                default -> {}
            }
            beforeClass = switch (inner) {
                case ')' -> !head[depth];
                case HEAD, '{', '}', '(', '[', ']', ';', ',', '=', ':' -> false;
                case '>' -> source.charAt(tokens.start() - 1) != '-';
                default -> true;
            };
            ofHead = inner == HEAD;
        }
        return true;
    }

    private void open(int token, boolean ofHead) {
        if (depth == closing.length) {
            closing = Arrays.copyOf(closing, 2 * depth);
            head = Arrays.copyOf(head, 2 * depth);
        }
        closing[depth] = switch (token) {
            case '(' -> ')';
            case '[' -> ']';
            case '{' -> '}';
            default -> ';';
        };
        head[depth] = ofHead;
        depth++;
    }

    private void takeOut(int from, int to, String substitute) {
        out.append(source, copied, from).append(substitute);
        for (int line = source.indexOf('\n', from); line >= 0 && line < to; line = source.indexOf('\n', line + 1)) {
            out.append('\n');
        }
        copied = to;
    }

    /** Reads a token, takes out comments before it if it is one of a declaration, and tells what kind of word it is. */
    private int next() {
        int before = tokens.end();
        int token = tokens.next();
        if (depth == 0 && token != JavaTokens.DOUBT && tokens.isCommented()) {
            takeOut(before, tokens.start(), " ");
        }
        return token == JavaTokens.WORD ? word() : token;
    }

    private int word() {
        int start = tokens.start();
        return switch (source.charAt(start)) {
            case 'c' -> {
                // That of a class literal begins none.
                boolean type = tokens.is("class") && (start == 0 || source.charAt(start - 1) != '.');
                yield type ? TYPE : head("catch");
            }
            case 'd' -> head("do");
            case 'e' -> tokens.is("enum") ? ENUM : head("else");
            case 'f' -> tokens.is("for") ? HEAD : head("finally");
            case 'i' -> tokens.is("interface") ? TYPE : tokens.is("import") ? IMPORT : head("if");
            case 'r' -> tokens.is("record") && beginsType() ? TYPE : JavaTokens.WORD;
            case 's' -> tokens.is("switch") ? HEAD : head("synchronized");
            case 't' -> head("try");
            case 'w' -> head("while");
            default -> JavaTokens.WORD;
        };
    }

    private int head(String word) {
        return tokens.is(word) ? HEAD : JavaTokens.WORD;
    }

    /** Whether a name may follow: the word is no keyword, and may be the name of a member. */
    private boolean beginsType() {
        int next = tokens.end();
        while (next < source.length() && (source.charAt(next) == ' ' || source.charAt(next) == '\n')) {
            next++;
        }
        return next < source.length() && ".(),;=)]}-+[:?".indexOf(source.charAt(next)) < 0;
    }
}
