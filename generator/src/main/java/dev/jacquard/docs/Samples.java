package dev.jacquard.docs;

import dev.jacquard.api.Api;
import dev.jacquard.api.Authentication;
import dev.jacquard.api.Example;
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
import dev.jacquard.names.Answers;
import dev.jacquard.names.ClassName;
import dev.jacquard.names.JavaType;
import dev.jacquard.names.Member;
import dev.jacquard.names.MemberKey;
import dev.jacquard.names.Names;
import dev.jacquard.names.Requests;
import dev.jacquard.templates.Templates;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Samples of operations: whole classes that compile. */
final class Samples {
    private static final ClassName SYSTEM = new ClassName("java.lang", "System");

    /** The indentation of the statements of a sample. */
    private static final int CLIENT = 8;

    private static final int CALL = 12;

    private final Api api;
    private final Names names;
    private final Templates templates;

    Samples(Api api, Names names, Templates templates) {
        this.api = api;
        this.names = names;
        this.templates = templates;
    }

    /** A sample for each named example of an operation; one if there are none. */
    List<Sample> of(Operation operation) {
        List<Member> members = Member.demanded(operation, Member.of(operation, api, names));
        Set<String> examples = new LinkedHashSet<>();
        for (Member member : members) {
            member.examples().stream().map(Example::name).filter(name -> name != null).forEach(examples::add);
        }
        List<Sample> samples = new ArrayList<>();
        if (examples.size() < 2) {
            String only = examples.isEmpty() ? null : examples.iterator().next();
            samples.add(new Sample(null, sample(operation, members, only)));
        } else {
            for (String name : examples) {
                samples.add(new Sample(name, sample(operation, members, name)));
            }
        }
        return samples;
    }

    private String sample(Operation operation, List<Member> members, @Nullable String example) {
        Imports imports = new Imports();
        Values values = new Values(api, names, imports);
        JavaCode clientType = imports.name(names.client());
        JavaCode client = values.builder(names.client(), settings(operation, imports, values, true), CLIENT);
        JavaCode argument = Requests.has(operation) ? request(operation, members, example, values) : JavaCode.of("");
        JavaCode call = JavaCode.of(
                "client.%().%(%)",
                Identifier.of(names.accessor(operation.tag())),
                Identifier.of(names.method(operation.pointer())),
                argument);
        Optional<Answers.Success> given = Answers.of(operation).primary().filter(each -> each.body().isPresent());
        Optional<JavaType> result = given.flatMap(Answers.Success::body).map(body -> Answers.type(body, api, names));
        boolean items = given.flatMap(Answers.Success::body).filter(body -> body.form().ofItems()).isPresent();
        boolean saved = !items && given.filter(Answers.Success::arrives).isPresent();
        JavaCode resultType = result.map(imports::type).orElse(JavaCode.of("void"));
        JavaCode system = imports.name(SYSTEM);
        JavaCode path = saved ? imports.name(new ClassName("java.nio.file", "Path")) : JavaCode.of("");
        return templates.render(
                "sample",
                new SampleView(
                        imports.all(),
                        values.deprecated() || operation.docs().deprecated(),
                        imports.free("Application"),
                        client,
                        clientType,
                        call,
                        result.isEmpty(),
                        result.isPresent() && !items && !saved,
                        items,
                        saved,
                        resultType,
                        system,
                        path));
    }

    /** The expression that calls an operation by one of its methods, with the values of no example by name. */
    JavaCode call(Operation operation, JavaCode receiver, String method, Values values) {
        List<Member> members = Member.demanded(operation, Member.of(operation, api, names));
        JavaCode argument = Requests.has(operation) ? request(operation, members, null, values) : JavaCode.of("");
        return JavaCode.of("%.%(%)", receiver, Identifier.of(method), argument);
    }

    private JavaCode request(
            Operation operation, List<Member> members, @Nullable String exampleName, Values values) {
        List<JavaCode> calls = new ArrayList<>();
        for (Member member : members) {
            Literal example = member.example(exampleName);
            if (!global(operation, member) && (member.required() || example != null)) {
                values.of(member, example, CALL + CLIENT)
                        .ifPresent(value -> calls.add(JavaCode.of("%(%)", Identifier.of(member.name()), value)));
            }
        }
        return values.builder(names.request(operation.pointer()), calls, CALL);
    }

    private boolean global(Operation operation, Member member) {
        return operation.parameters().stream()
                .anyMatch(parameter -> api.global(parameter) != null && MemberKey.of(parameter).equals(member.key()));
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
            boolean token = scheme.kind() == SecurityScheme.Kind.API_KEY || scheme.fetchesTokens() || scheme.http("bearer");
            if (asked && token) {
                Identifier name = setting(scheme.pointer());
                calls.add(JavaCode.of("%(%)", name, values.fromEnvironment(name.toString())));
            } else if (asked && scheme.http("basic")) {
                Identifier name = setting(scheme.pointer());
                calls.add(JavaCode.of(
                        "%(%, %)",
                        name,
                        values.fromEnvironment(name + "Username"),
                        values.fromEnvironment(name + "Password")));
            }
        }
        return calls;
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
