package dev.jacquard.java;

import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Pagination.Kind;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Type;
import dev.jacquard.escape.EscapedText;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.JavaNumber;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.JavaType;
import dev.jacquard.names.MemberKey;
import dev.jacquard.names.Paging;
import dev.jacquard.names.Requests;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The statement that turns the pages of an operation's answers. */
final class PagesCode {
    /** The names that each method uses itself. */
    private static final Set<String> TAKEN = Set.of("request", "page", "headers", "body", "count", "start", "number");

    private static final int STATEMENT = 12;
    private static final int METHOD = 16;
    private static final int INDENT = 4;

    private final Rendering rendering;
    private final Operation operation;
    private final Paging paging;
    private final Imports imports;
    private final Identifier method;
    private final JavaCode request;
    private final JavaCode page;
    private final JavaCode item;
    private final List<JavaCode> lines = new ArrayList<>();
    private final Set<String> variables = new HashSet<>();

    PagesCode(Rendering rendering, Operation operation, Paging paging, Imports imports, Identifier method, JavaCode page) {
        this.rendering = rendering;
        this.operation = operation;
        this.paging = paging;
        this.imports = imports;
        this.method = method;
        this.page = page;
        this.request = Requests.has(operation)
                ? imports.name(rendering.names().request(operation.pointer()))
                : JavaCode.of("Void");
        this.item = imports.boxed(java(paging.item()));
    }

    /** What the methods give. */
    JavaCode pages() {
        return JavaCode.of("%<%, %>", runtime("Pages"), page, item);
    }

    /** The lines of the statement that returns the call. */
    List<JavaCode> statement() {
        boolean asks = Requests.has(operation);
        JavaCode taken = asks ? request : JavaCode.of("@% Void", nullable());
        JavaCode start = JavaCode.of("return new %<", runtime("PageTurner"));
        List<JavaCode> types = List.of(taken, page, item);
        line("%%>() {", start, Layout.fill(
                STATEMENT + Layout.length(start), STATEMENT, types, Layout.Between.ARGUMENTS, ">() {".length()));
        line("    @Override");
        declaration("protected %<%> call", List.of(JavaCode.of("% request", taken)), runtime("Call"), page);
        line(asks ? "        return Calls.this.%(request);" : "        return Calls.this.%();", method);
        line("    }");
        JavaCode collection = imports.name(new ClassName("java.util", "Collection"));
        JavaCode aPage = JavaCode.of("% page", page);
        begin("protected @% %<%> items", List.of(aPage), nullable(), collection, item);
        returned(paging.items());
        line("    }");
        if (paging.kind() == Kind.LINK || paging.kind() == Kind.LINK_HEADER) {
            begin("protected @% String link", List.of(aPage, JavaCode.of("% headers", runtime("Headers"))), nullable());
            link();
        } else {
            begin("protected @% % next", List.of(JavaCode.of("% request", request), aPage), nullable(), request);
            next();
        }
        line("    }");
        line(asks ? "}.pages(request);" : "}.pages(null);");
        return lines;
    }

    private void begin(String start, List<JavaCode> parameters, EscapedText... holes) {
        variables.clear();
        variables.addAll(TAKEN);
        lines.add(JavaCode.of(""));
        line("    @Override");
        declaration(start, parameters, holes);
    }

    private void declaration(String start, List<JavaCode> parameters, EscapedText... holes) {
        JavaCode code = JavaCode.of(start, holes);
        line("    %% {", code, Layout.columns(METHOD + Layout.length(code), METHOD, parameters, 2));
    }

    /** Ends the method: null at the end, otherwise the next request. */
    private void end(JavaCode end, JavaCode next) {
        JavaCode line = JavaCode.of("return % ? null : %;", end, next);
        if (METHOD + INDENT + Layout.length(line) <= Layout.WIDTH) {
            line("        %", line);
        } else {
            line("        return %%? null", end, Layout.newLine(METHOD + INDENT));
            line("                : %;", next);
        }
    }

    private void link() {
        if (paging.next() == null) {
            line("        return nextLink(headers);");
            return;
        }
        if (((Primitive) paging.next().type().withoutNull()).kind() == Primitive.Kind.STRING) {
            returned(paging.next());
        } else {
            JavaCode found = way(paging.next().steps());
            line("        return % == null ? null : %.toString();", found, found);
        }
    }

    private void next() {
        Paging.Position position = paging.position();
        if (paging.more() != null) {
            line("        if (Boolean.FALSE.equals(%)) {", way(paging.more().steps()));
            line("            return null;");
            line("        }");
        }
        if (position.body() != null) {
            line("        % body = request.%();", imports.name(rendering.names().type(position.body().pointer())), body());
        }
        if (paging.kind() == Kind.CURSOR) {
            cursor(position);
        } else {
            count(position);
        }
    }

    private void cursor(Paging.Position position) {
        JavaCode found = way(paging.next().steps());
        Primitive.Kind given = ((Primitive) paging.next().type().withoutNull()).kind();
        boolean same = given == position.type().kind();
        JavaCode cursor = same ? found : JavaCode.of("%.toString()", found);
        JavaCode none = given == Primitive.Kind.STRING
                ? JavaCode.of("% == null || %.isEmpty()", found, found)
                : JavaCode.of("% == null", found);
        end(none, with(position, cursor));
    }

    private void count(Paging.Position position) {
        JavaCode given = position.body() == null
                ? JavaCode.of("request.%()", member(position))
                : JavaCode.of(operation.body().mayLackForm() ? "body == null ? null : body.%()" : "body.%()", member(position));
        JavaCode box = imports.boxed(java(position.type()));
        boolean byPage = paging.kind() == Kind.PAGE;
        line("        int count = count(items(page));");
        line("        % start = %;", box, given);
        JavaNumber first = JavaNumber.ofInt(byPage ? position.first() : 0);
        line("        long number = (start == null ? % : start%) + %;",
                first, JavaCode.of(position.type().kind() == Primitive.Kind.DOUBLE ? ".longValue()" : ""),
                JavaCode.of(byPage ? "1" : "count"));
        JavaCode end = JavaCode.of("count == 0");
        if (byPage && paging.pages() != null) {
            JavaCode pages = way(paging.pages().steps());
            JavaCode past = JavaCode.of(position.first() == 0 ? "number >= %" : "number > %", pages);
            end = JavaCode.of("% || % != null && %", end, pages, past);
        }
        JavaCode number = switch (position.type().kind()) {
            case INT32 -> JavaCode.of("Math.toIntExact(number)");
            case DOUBLE -> JavaCode.of("(double) number");
            default -> JavaCode.of("number");
        };
        end(end, with(position, number));
    }

    /** The request with another position. */
    private JavaCode with(Paging.Position position, JavaCode value) {
        if (position.body() == null) {
            return JavaCode.of("request.toBuilder().%(%).build()", member(position), value);
        }
        JavaCode builder = operation.body().mayLackForm()
                ? JavaCode.of(
                        "(body == null ? %.builder() : body.toBuilder())",
                        imports.name(rendering.names().type(position.body().pointer())))
                : JavaCode.of("body.toBuilder()");
        return JavaCode.of("request.toBuilder().%(%.%(%).build()).build()", body(), builder, member(position), value);
    }

    private Identifier body() {
        return Identifier.of(rendering.names().member(operation.pointer(), MemberKey.BODY));
    }

    private Identifier member(Paging.Position position) {
        ObjectType body = position.body();
        return Identifier.of(rendering.names().member(body == null ? operation.pointer() : body.pointer(), position.key()));
    }

    /** Adds the lines that go a way, and returns what is at its end. */
    private void returned(Paging.Way way) {
        List<Paging.Step> steps = way.steps();
        if (steps.isEmpty()) {
            line("        return page;");
            return;
        }
        JavaCode holder = way(steps.subList(0, steps.size() - 1));
        JavaCode found = found(holder, steps.get(steps.size() - 1));
        if (steps.size() == 1) {
            line("        return %;", found);
        } else {
            end(JavaCode.of("% == null", holder), found);
        }
    }

    /** Adds the lines that go a way, and gives the variable at its end, which may be null; the page itself without steps. */
    private JavaCode way(List<Paging.Step> steps) {
        JavaCode at = JavaCode.of("page");
        for (Paging.Step step : steps) {
            JavaCode found = found(at, step);
            JavaCode value = steps.get(0) == step ? found : JavaCode.of("% == null ? null : %", at, found);
            at = variable(step.owner() == null ? "last" : member(step).toString());
            line("        % % = %;", imports.boxed(java(step.type().withoutNull())), at, value);
        }
        return at;
    }

    private JavaCode found(JavaCode from, Paging.Step step) {
        return step.owner() == null ? JavaCode.of("last(%)", from) : JavaCode.of("%.%()", from, member(step));
    }

    private Identifier member(Paging.Step step) {
        MemberKey key = MemberKey.property(step.property().name());
        return Identifier.of(rendering.names().member(step.owner().pointer(), key));
    }

    private JavaCode variable(String wish) {
        String name = wish;
        while (!variables.add(name)) {
            name += "_";
        }
        return JavaCode.of("%", Identifier.of(name));
    }

    private void line(String text, EscapedText... holes) {
        lines.add(JavaCode.of(text, holes));
    }

    private JavaCode nullable() {
        return imports.name(new ClassName("org.jspecify.annotations", "Nullable"));
    }

    private JavaType java(Type type) {
        return rendering.types().of(type);
    }

    private JavaCode runtime(String name) {
        return imports.name(rendering.names().runtime("", name));
    }
}
