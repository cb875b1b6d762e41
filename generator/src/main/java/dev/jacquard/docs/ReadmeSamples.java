package dev.jacquard.docs;

import dev.jacquard.api.Api;
import dev.jacquard.api.Authentication;
import dev.jacquard.api.MediaType;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Server;
import dev.jacquard.api.ServerGroup;
import dev.jacquard.api.ServerTemplate;
import dev.jacquard.api.WebhookMarks;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.JavaString;
import dev.jacquard.escape.MarkdownCode;
import dev.jacquard.names.Answers;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.Errors;
import dev.jacquard.names.Names;
import dev.jacquard.templates.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The sections of README that show something, each with a program that does it with an operation of the API. */
final class ReadmeSamples {
    private final Api api;
    private final Names names;
    private final Templates templates;
    private final Samples samples;
    private final OperationAnchors anchors;
    private final @Nullable Operation main;

    ReadmeSamples(Api api, Names names, Templates templates, Samples samples) {
        this.api = api;
        this.names = names;
        this.templates = templates;
        this.samples = samples;
        this.anchors = new OperationAnchors(api, names);
        this.main = best(operation -> !arrives(operation)).orElse(null);
    }

    private Optional<Operation> best(Predicate<Operation> fits) {
        return ShownOperation.best(api, fits);
    }

    private static boolean arrives(Operation operation) {
        return Answers.of(operation).primary().filter(Answers.Success::arrives).isPresent();
    }

    private Program program(Operation operation) {
        return new Program(api, names, templates, samples, operation, true);
    }

    /** What stands before the next method of a chain: a new line, unless the call ends on one of its own. */
    private static JavaCode next(JavaCode call) {
        return JavaCode.of(call.toString().indexOf('\n') >= 0 ? "" : "\n                    ");
    }

    private static JavaCode system(Program program) {
        return program.jdk("java.lang", "System");
    }

    private String method(Operation operation) {
        return names.method(operation.pointer());
    }

    private static GuideView.Shown shown(MarkdownCode... code) {
        return new GuideView.Shown(List.of(code), Optional.empty(), List.of(), false);
    }

    private MarkdownCode sample(Operation operation) {
        return samples.of(operation).get(0).block();
    }

    Optional<GuideView.Shown> usage() {
        return Optional.ofNullable(main).or(() -> best(any -> true)).map(this::sample).map(ReadmeSamples::shown);
    }

    Optional<GuideView.Shown> async() {
        return Optional.ofNullable(main).map(operation -> {
            Program program = program(operation);
            JavaCode future = program.jdk("java.util.concurrent", "CompletableFuture");
            JavaCode nothing = program.jdk("java.lang", "Void");
            JavaCode start = JavaCode.of("%<%> done = ", future, nothing);
            JavaCode call = program.callAfter(start, method(operation));
            JavaCode then = JavaCode.of("%.executeAsync().thenAccept(%.out::println);", next(call), system(program));
            program.line(JavaCode.of("%%%", start, call, then));
            program.line(JavaCode.of("done.join();"));
            return shown(program.code());
        });
    }

    Optional<GuideView.Shown> security(TableView table) {
        CredentialPrograms programs = new CredentialPrograms(api, names, templates, samples);
        List<MarkdownCode> code = new ArrayList<>();
        secured(main).or(() -> best(operation -> secured(operation).isPresent())).ifPresent(operation -> {
            code.add(sample(operation));
            Authentication.of(operation.security()).alternatives().stream()
                    .flatMap(Set::stream)
                    .distinct()
                    .forEach(key -> api.usedSchemes().stream()
                            .filter(scheme -> scheme.key().equals(key))
                            .forEach(scheme -> programs.client(operation, scheme).ifPresent(code::add)));
        });
        return Optional.of(new GuideView.Shown(code, Optional.of(table), List.of(), false));
    }

    private static Optional<Operation> secured(@Nullable Operation operation) {
        return Optional.ofNullable(operation).filter(each -> !Authentication.of(each.security()).none());
    }

    Optional<GuideView.Shown> globals(TableView table) {
        List<MarkdownCode> code = new ArrayList<>();
        best(operation -> operation.parameters().stream().anyMatch(each -> api.global(each) != null))
                .ifPresent(operation -> code.add(sample(operation)));
        return Optional.of(new GuideView.Shown(code, Optional.of(table), List.of(), false));
    }

    Optional<GuideView.Shown> servers(Optional<TableView> servers, Optional<TableView> variables) {
        if (main == null) {
            return Optional.empty();
        }
        ServerGroup group = api.servers().stream()
                .filter(each -> each.pointer().equals(main.servers()))
                .findFirst()
                .orElseThrow();
        Program program = program(main);
        Optional<ServerTemplate> template = ServerTemplate.of(group.servers().get(0));
        if (template.isPresent()) {
            for (ServerTemplate.Part part : template.get().variables()) {
                if (part.variable() != null) {
                    Identifier setting = Identifier.of(names.setting(group.variable(part.variable().name())));
                    program.with(JavaCode.of("%(%)", setting, JavaString.of(part.text())));
                }
            }
        } else if (Samples.whole(group.servers().get(0))) {
            program.with(JavaCode.of(
                    "%(%)", Identifier.of(names.setting(group.pointer())), JavaString.of(other(group))));
        }
        List<MarkdownCode> code = List.of(program.calling().code());
        Optional<TableView> whole = Samples.whole(group.servers().get(0)) ? servers : Optional.empty();
        return Optional.of(new GuideView.Shown(
                code, template.isPresent() ? variables : whole, List.of(), template.isPresent()));
    }

    /** Another server than the first. */
    private static String other(ServerGroup group) {
        return group.servers().stream()
                .skip(1)
                .map(Server::url)
                .filter(url -> url.matches("https?://[A-Za-z0-9.:/_-]+"))
                .findFirst()
                .orElse("https://api.example.com");
    }

    Optional<GuideView.Shown> pagination() {
        return best(operation -> Topic.hasPages(operation, api)).map(operation -> {
            Program program = program(operation);
            JavaCode call = program.call(names.pagesMethod(operation.pointer()), false);
            program.line(JavaCode.of("%%.items().forEach(%.out::println);", call, next(call), system(program)));
            return shown(program.code());
        });
    }

    Optional<GuideView.Shown> streams() {
        return best(Topic::isStream)
                .map(this::sample)
                .or(() -> best(Topic::hasStream).map(this::streamed))
                .map(ReadmeSamples::shown);
    }

    private MarkdownCode streamed(Operation operation) {
        MediaType body = Answers.of(operation).stream().flatMap(Answers.Success::body).orElseThrow();
        Program program = program(operation);
        JavaCode type = program.imports.type(Answers.type(body, api, names));
        program.line(JavaCode.of(
                "try (% items = %) {", type, program.call(names.streamMethod(operation.pointer()), false)));
        program.line(JavaCode.of("    items.forEach(%.out::println);", system(program)));
        return program.line(JavaCode.of("}")).code();
    }

    Optional<GuideView.Shown> files() {
        Predicate<Operation> down = operation ->
                arrives(operation) && !Answers.of(operation).body().orElseThrow().form().ofItems();
        Predicate<Operation> up = operation -> operation.body() != null
                && switch (operation.body().choices().get(0).form()) {
                    case BYTES, MULTIPART -> true;
                    default -> false;
                };
        List<MarkdownCode> code = new ArrayList<>();
        best(down).ifPresent(operation -> code.add(sample(operation)));
        best(up.and(down.negate())).ifPresent(operation -> code.add(sample(operation)));
        List<GuideView.Item> items = api.operations().stream()
                .filter(down.or(up))
                .map(operation -> ReadmeSections.item(
                        operation, names.api(operation.tag()).simpleName() + "." + method(operation), anchors))
                .toList();
        return code.isEmpty()
                ? Optional.empty()
                : Optional.of(new GuideView.Shown(code, Optional.empty(), items, false));
    }

    Optional<GuideView.Shown> webhooks() {
        List<MarkdownCode> code = new WebhookProgram(api, names, templates).of(1).stream().toList();
        return Topic.WEBHOOKS.isOf(api)
                ? Optional.of(new GuideView.Shown(
                        code, Optional.empty(), List.of(), WebhookMarks.of(api).isPresent()))
                : Optional.empty();
    }

    Optional<GuideView.Shown> errors() {
        Operation operation = Optional.ofNullable(main)
                .filter(each -> !caught(each).isEmpty())
                .or(() -> best(each -> !arrives(each) && !caught(each).isEmpty()))
                .orElse(main);
        if (operation == null) {
            return Optional.empty();
        }
        Program program = program(operation);
        program.line(JavaCode.of("try {"));
        program.line(JavaCode.of("    %;", program.nestedCall(method(operation))));
        for (ClassName exception : caught(operation)) {
            program.line(JavaCode.of("} catch (% e) {", program.imports.name(exception)));
            program.line(JavaCode.of("    %.out.println(e.error());", system(program)));
        }
        program.line(JavaCode.of("} catch (% e) {", program.kit("", "ApiException")));
        program.line(JavaCode.of("    %.out.println(e.getMessage());", system(program)));
        program.line(JavaCode.of("}"));
        return Optional.of(new GuideView.Shown(
                List.of(program.code()), Optional.empty(), List.of(), !Errors.of(api).isEmpty()));
    }

    /** The exceptions of an operation, each once, without those that carry what is deprecated. */
    private List<ClassName> caught(Operation operation) {
        return Errors.of(operation).stream()
                .filter(body -> !api.types().containsKey(body.key())
                        || !api.types().get(body.key()).docs().deprecated())
                .map(body -> names.exception(body.key()))
                .distinct()
                .toList();
    }

    Optional<GuideView.Shown> retries() {
        return Optional.ofNullable(main).map(operation -> {
            Program program = program(operation);
            JavaCode duration = program.jdk("java.time", "Duration");
            program.with(JavaCode.of(
                    "retries(%.of(5)\n                        .withBackoff(%.ofMillis(100), %.ofSeconds(5)))",
                    program.kit("", "RetryPolicy"), duration, duration));
            boolean asked = api.retries() != null || api.operations().stream().anyMatch(each -> each.retries() != null);
            return new GuideView.Shown(List.of(program.calling().code()), Optional.empty(), List.of(), asked);
        });
    }

    Optional<GuideView.Shown> timeouts() {
        return Optional.ofNullable(main).map(operation -> {
            Program program = program(operation);
            JavaCode duration = program.jdk("java.time", "Duration");
            program.with(JavaCode.of("connectTimeout(%.ofSeconds(2))", duration));
            program.with(JavaCode.of("timeout(%.ofSeconds(30))", duration));
            JavaCode call = program.call(method(operation), true);
            program.line(JavaCode.of("%%.timeout(%.ofSeconds(5)).execute();", call, next(call), duration));
            return shown(program.code());
        });
    }

    Optional<GuideView.Shown> transport() {
        return Optional.ofNullable(main).map(operation -> {
            Program program = program(operation);
            JavaCode address = JavaCode.of(
                    "new %(%, 3128)", program.jdk("java.net", "InetSocketAddress"), JavaString.of("proxy.example.com"));
            program.with(JavaCode.of("proxy(%.of(%))", program.jdk("java.net", "ProxySelector"), address));
            Program own = program(operation);
            own.with(JavaCode.of("transport(%.of(%.newHttpClient()))",
                    own.kit("http", "JdkTransport"), own.jdk("java.net.http", "HttpClient")));
            return shown(program.calling().code(), own.calling().code());
        });
    }

    Optional<GuideView.Shown> debugging(boolean logger) {
        return Optional.ofNullable(main).map(operation -> {
            Program program = program(operation);
            program.with(logger
                    ? JavaCode.of("intercept(%.to(%.getLogger(%)))",
                            program.kit("", "CallLogger"), system(program), JavaString.of("api"))
                    : JavaCode.of("intercept(call -> {\n                    %.out.println(call);\n"
                            + "                    return new %.Execution() {};\n                })",
                            system(program), program.kit("", "CallInterceptor")));
            return new GuideView.Shown(List.of(program.calling().code()), Optional.empty(), List.of(), logger);
        });
    }
}
