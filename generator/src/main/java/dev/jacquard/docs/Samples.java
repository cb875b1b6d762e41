package dev.jacquard.docs;

import dev.jacquard.api.Api;
import dev.jacquard.api.Authentication;
import dev.jacquard.api.Literal;
import dev.jacquard.api.Operation;
import dev.jacquard.api.Parameter;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Property.Access;
import dev.jacquard.api.SecurityScheme;
import dev.jacquard.api.Server;
import dev.jacquard.api.ServerGroup;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.JavaString;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.Member;
import dev.jacquard.names.MemberKey;
import dev.jacquard.names.Names;
import dev.jacquard.names.Paging;
import dev.jacquard.names.Requests;
import dev.jacquard.templates.Templates;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Samples of operations: whole classes that compile. */
public final class Samples {
    private static final ClassName SYSTEM = new ClassName("java.lang", "System");

    /** The indentation of the statements of a sample. */
    private static final int CLIENT = 8;

    private static final int CALL = 12;

    private static final int INDENT = 4;

    /** How long the line of a call may be. */
    private static final int WIDTH = 110;

    private final Api api;
    private final Names names;
    private final Templates templates;
    private final Map<Pointer, List<Sample>> made = new HashMap<>();

    /**
     * The samples of an API. Each is made when it is first asked for, once for all pages.
     *
     * @param api the API
     * @param names its names
     * @param templates the templates of folder {@code docs}
     */
    public Samples(Api api, Names names, Templates templates) {
        this.api = api;
        this.names = names;
        this.templates = templates;
    }

    /** A sample for each named example of an operation, or one if there are none; and one for all of its pages. */
    List<Sample> of(Operation operation) {
        List<Sample> known = made.get(operation.pointer());
        if (known == null) {
            known = make(operation);
            made.put(operation.pointer(), known);
        }
        return known;
    }

    private List<Sample> make(Operation operation) {
        SampleMembers members = new SampleMembers(operation, api, names);
        Set<String> examples = members.examples();
        List<Sample> samples = new ArrayList<>();
        String first = examples.isEmpty() ? null : examples.iterator().next();
        if (examples.size() < 2) {
            samples.add(new Sample(null, sample(operation, members.set(first), first, false)));
        } else {
            for (String name : examples) {
                samples.add(new Sample(name, sample(operation, members.set(name), name, false)));
            }
        }
        if (Paging.of(operation, api).isPresent()) {
            samples.add(new Sample("All Pages", sample(operation, members.set(first), first, true)));
        }
        return samples;
    }

    private String sample(Operation operation, List<Member> members, @Nullable String example, boolean allPages) {
        Imports imports = new Imports();
        Values values = new Values(api, names, imports);
        JavaCode clientType = imports.name(names.client());
        JavaCode client = values.builder(names.client(), settings(operation, imports, values, true), CLIENT);
        SampleResult result = SampleResult.of(operation, allPages, api, names);
        JavaCode resultType = result.type().map(imports::type).orElse(JavaCode.of("void"));
        String name = allPages ? names.pagesMethod(operation.pointer()) : names.method(operation.pointer());
        JavaCode argument = argument(operation, name, members, example, values, CALL);
        Identifier group = Identifier.of(names.accessor(operation.tag()));
        Identifier method = Identifier.of(name);
        JavaCode call = JavaCode.of("client.%().%(%)", group, method, argument);
        Optional<SampleView.Variable> request = Optional.empty();
        JavaCode start = JavaCode.of("% result = ", resultType);
        if (!argument.toString().isEmpty() && isWide(start, call)) {
            request = Optional.of(new SampleView.Variable(imports.name(names.request(operation.pointer())), argument));
            call = JavaCode.of("client.%().%(request)", group, method);
            if (isWide(start, call)) {
                call = JavaCode.of("client.%()\n" + " ".repeat(CALL + CLIENT) + ".%(request)", group, method);
            }
        }
        JavaCode system = imports.name(SYSTEM);
        boolean saved = result.kind() == SampleResult.Kind.SAVED;
        JavaCode path = saved ? imports.name(new ClassName("java.nio.file", "Path")) : JavaCode.of("");
        return templates.render(
                "sample",
                new SampleView(
                        imports.all(),
                        values.deprecated() || operation.docs().deprecated() || result.deprecated(),
                        imports.free("Application"),
                        client,
                        clientType,
                        request,
                        call,
                        result.kind() == SampleResult.Kind.NOTHING,
                        result.kind() == SampleResult.Kind.VALUE,
                        result.kind() == SampleResult.Kind.ITEMS,
                        saved,
                        result.kind() == SampleResult.Kind.PAGES,
                        resultType,
                        system,
                        path));
    }

    /**
     * What a method of an operation is given, with the values of no example by name; empty if nothing.
     *
     * @param depth how many blocks of the method the call stands in
     */
    JavaCode argument(Operation operation, String method, Values values, int depth) {
        List<Member> members = new SampleMembers(operation, api, names).set(null);
        return argument(operation, method, members, null, values, CALL + INDENT * depth);
    }

    /** The request; nothing where a method takes none, or one of that name takes only what must be given, which is nothing. */
    private JavaCode argument(
            Operation operation, String method, List<Member> set, @Nullable String example, Values values, int indent) {
        boolean optional = set.isEmpty()
                && method.equals(names.method(operation.pointer()))
                && Requests.few(operation, Member.of(operation, api, names), api).filter(List::isEmpty).isPresent();
        return optional || !Requests.has(operation) ? JavaCode.of("") : request(operation, set, example, values, indent);
    }

    /** Whether the line where a call begins is longer than a reader sees at once. */
    static boolean isWide(JavaCode start, JavaCode call) {
        return CALL + (start.toString() + call).lines().findFirst().orElse("").length() > WIDTH;
    }

    private JavaCode request(
            Operation operation, List<Member> members, @Nullable String exampleName, Values values, int indent) {
        List<JavaCode> calls = new ArrayList<>();
        for (Member member : members) {
            values.of(member, member.example(exampleName), indent + CLIENT)
                    .ifPresent(value -> calls.add(JavaCode.of("%(%)", Identifier.of(member.name()), value)));
        }
        return values.builder(names.request(operation.pointer()), calls, indent);
    }

    /** What is set on the client: what the operation takes from it, and a server where none is whole. */
    List<JavaCode> settings(Operation operation, Imports imports, Values values, boolean credentials) {
        List<JavaCode> calls = new ArrayList<>();
        for (ServerGroup group : api.servers()) {
            if (group.pointer().equals(operation.servers()) && !whole(group.servers().get(0))) {
                calls.add(JavaCode.of("%(%)", setting(group.pointer()), JavaString.of("https://api.example.com")));
            }
        }
        for (Parameter parameter : operation.parameters()) {
            Parameter global = api.global(parameter);
            if (global != null) {
                value(parameter, global, values)
                        .ifPresent(value -> calls.add(JavaCode.of("%(%)", setting(global.pointer()), value)));
            }
        }
        if (credentials) {
            calls.addAll(credentials(operation, values));
        }
        return calls;
    }

    /** The credentials of the first alternative, as the environment holds them. */
    private List<JavaCode> credentials(Operation operation, Values values) {
        List<JavaCode> calls = new ArrayList<>();
        Authentication authentication = Authentication.of(operation.security());
        for (SecurityScheme scheme : api.usedSchemes()) {
            boolean asked = !authentication.none() && authentication.alternatives().get(0).contains(scheme.key());
            List<String> secrets = secrets(scheme, names);
            if (asked && !secrets.isEmpty()) {
                List<JavaCode> arguments = secrets.stream().map(values::fromEnvironment).toList();
                calls.add(JavaCode.of("%(%)", setting(scheme.pointer()), JavaCode.join(", ", arguments)));
            }
        }
        return calls;
    }

    /** What a client's builder takes for a scheme, by the names of what it is; none for what no text is. */
    private static List<String> secrets(SecurityScheme scheme, Names names) {
        String name = names.setting(scheme.pointer());
        boolean token = scheme.kind() == SecurityScheme.Kind.API_KEY || scheme.fetchesTokens() || scheme.http("bearer");
        return token
                ? List.of(name)
                : scheme.http("basic") ? List.of(name + "Username", name + "Password") : List.of();
    }

    /** The variables of the environment from which samples take the credentials of a scheme. */
    static List<String> variables(SecurityScheme scheme, Names names) {
        return secrets(scheme, names).stream().map(Values::variable).toList();
    }

    private Optional<JavaCode> value(Parameter parameter, Parameter global, Values values) {
        Parameter source = parameter.examples().isEmpty() ? global : parameter;
        String name = names.setting(global.pointer());
        Member member = new Member(
                MemberKey.of(source),
                name,
                global.type(),
                parameter.required(),
                Access.READ_WRITE,
                false,
                source.docs(),
                source.defaultValue(),
                source.examples(),
                source.constraints());
        Literal example = member.example();
        if (example == null && !parameter.required()) {
            return Optional.empty();
        }
        boolean text = global.type().withoutNull() instanceof Primitive primitive
                && primitive.kind() == Primitive.Kind.STRING;
        return example == null && text
                ? Optional.of(values.fromEnvironment(name))
                : values.of(member, example, CLIENT + CLIENT);
    }

    private Identifier setting(Pointer pointer) {
        return Identifier.of(names.setting(pointer));
    }

    static boolean whole(Server server) {
        boolean absolute = server.url().contains("://");
        return absolute && server.variables().stream().allMatch(each -> each.defaultValue() != null);
    }
}
