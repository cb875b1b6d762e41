package dev.jacquard.read.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads the text of a query by the grammar of RFC 9535, appendix A. */
final class Parser {
    private static final int MAX_DEPTH = 50;

    private final Scanner scanner;
    private int depth;

    Parser(String text) {
        this.scanner = new Scanner(text);
    }

    List<Segment> query() throws JsonPathException {
        scanner.expect("$");
        List<Segment> segments = segments();
        scanner.end();
        return segments;
    }

    private List<Segment> segments() throws JsonPathException {
        List<Segment> segments = new ArrayList<>();
        while (true) {
            int before = scanner.position();
            scanner.skipBlanks();
            if (scanner.take("..")) {
                segments.add(new Segment(true, scanner.take("[") ? bracketed() : List.of(shorthand())));
            } else if (scanner.take(".")) {
                segments.add(new Segment(false, List.of(shorthand())));
            } else if (scanner.take("[")) {
                segments.add(new Segment(false, bracketed()));
            } else {
                scanner.back(before);
                return List.copyOf(segments);
            }
        }
    }

    private Selector shorthand() throws JsonPathException {
        return scanner.take("*") ? new Selector.Wildcard() : new Selector.Name(scanner.name());
    }

    private List<Selector> bracketed() throws JsonPathException {
        List<Selector> selectors = new ArrayList<>();
        do {
            scanner.skipBlanks();
            selectors.add(selector());
            scanner.skipBlanks();
        } while (scanner.take(","));
        scanner.expect("]");
        return List.copyOf(selectors);
    }

    private Selector selector() throws JsonPathException {
        if (scanner.take("*")) {
            return new Selector.Wildcard();
        }
        if (scanner.take("?")) {
            scanner.skipBlanks();
            return new Selector.Filter(condition());
        }
        if (scanner.atQuote()) {
            return new Selector.Name(scanner.quoted());
        }
        Long start = scanner.atInteger() ? scanner.integer() : null;
        scanner.skipBlanks();
        if (start != null && !scanner.at(":")) {
            return new Selector.Index(start);
        }
        scanner.expect(":");
        scanner.skipBlanks();
        Long end = scanner.atInteger() ? scanner.integer() : null;
        scanner.skipBlanks();
        long step = 1;
        if (scanner.take(":")) {
            scanner.skipBlanks();
            step = scanner.atInteger() ? scanner.integer() : 1;
        }
        return new Selector.Slice(start, end, step);
    }

    private Condition condition() throws JsonPathException {
        if (++depth > MAX_DEPTH) {
            throw scanner.problem("filters lie too deep in each other");
        }
        List<Condition> alternatives = new ArrayList<>();
        do {
            List<Condition> parts = new ArrayList<>();
            do {
                scanner.skipBlanks();
                parts.add(basic());
                scanner.skipBlanks();
            } while (scanner.take("&&"));
            alternatives.add(Condition.all(parts));
        } while (scanner.take("||"));
        depth--;
        return Condition.any(alternatives);
    }

    private Condition basic() throws JsonPathException {
        if (scanner.take("!")) {
            scanner.skipBlanks();
            return Condition.not(scanner.take("(") ? parenthesized() : test(expression()));
        }
        if (scanner.take("(")) {
            return parenthesized();
        }
        Expression left = expression();
        scanner.skipBlanks();
        String operator = scanner.operator();
        if (operator.isEmpty()) {
            return test(left);
        }
        scanner.skipBlanks();
        return Condition.compare(comparable(left), operator, comparable(expression()));
    }

    private Condition parenthesized() throws JsonPathException {
        Condition condition = condition();
        scanner.expect(")");
        return condition;
    }

    private Condition test(Expression expression) throws JsonPathException {
        if (expression instanceof Expression.Query query) {
            return (current, evaluation) -> !query.matches(current, evaluation).isEmpty();
        }
        if (expression instanceof Expression.Function function && function.logical()) {
            return (current, evaluation) -> {
                JsonNode value = function.value(current, evaluation);
                return value != null && value.booleanValue();
            };
        }
        throw scanner.problem("a value that is compared with nothing");
    }

    private Expression comparable(Expression expression) throws JsonPathException {
        boolean many = expression instanceof Expression.Query query && !query.singular();
        if (many || expression instanceof Expression.Function function && function.logical()) {
            throw scanner.problem("only what has one value can be compared");
        }
        return expression;
    }

    private Expression expression() throws JsonPathException {
        if (scanner.take("@")) {
            return new Expression.Query(true, segments());
        }
        if (scanner.take("$")) {
            return new Expression.Query(false, segments());
        }
        if (scanner.atQuote()) {
            return new Expression.Literal(TextNode.valueOf(scanner.quoted()));
        }
        if (scanner.atNumber()) {
            return new Expression.Literal(DecimalNode.valueOf(new BigDecimal(scanner.number())));
        }
        String word = scanner.name();
        return switch (word) {
            case "true" -> new Expression.Literal(BooleanNode.TRUE);
            case "false" -> new Expression.Literal(BooleanNode.FALSE);
            case "null" -> new Expression.Literal(NullNode.instance);
            default -> function(word);
        };
    }

    private Expression function(String name) throws JsonPathException {
        int arity = switch (name) {
            case "length", "count", "value" -> 1;
            case "match", "search" -> 2;
            default -> throw scanner.problem("there is no function " + name);
        };
        scanner.expect("(");
        if (++depth > MAX_DEPTH) {
            throw scanner.problem("functions lie too deep in each other");
        }
        List<Expression> arguments = new ArrayList<>();
        do {
            scanner.skipBlanks();
            arguments.add(expression());
            scanner.skipBlanks();
        } while (scanner.take(","));
        scanner.expect(")");
        depth--;
        boolean nodes = name.equals("count") || name.equals("value");
        if (arguments.size() != arity || nodes && !(arguments.get(0) instanceof Expression.Query)) {
            throw scanner.problem("wrong arguments for " + name);
        }
        return new Expression.Function(name, List.copyOf(arguments));
    }
}
