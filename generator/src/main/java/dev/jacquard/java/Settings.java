package dev.jacquard.java;

import dev.jacquard.api.Authentication;
import dev.jacquard.api.Parameter;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.Javadoc;
import dev.jacquard.names.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is set once on a client: servers, global parameters and credentials. */
final class Settings {
    private final Rendering rendering;
    private final Imports imports;
    private final SecurityMethods security;
    private final List<ServerCode> servers;

    Settings(Rendering rendering, Imports imports) {
        this.rendering = rendering;
        this.imports = imports;
        this.security = new SecurityMethods(rendering, imports);
        this.servers = ServerCode.of(rendering, imports);
    }

    /** The components of the class that holds the settings. */
    List<JavaCode> components() {
        List<JavaCode> components = new ArrayList<>();
        servers.forEach(server -> components.add(JavaCode.of("String %", server.name())));
        for (Parameter global : rendering.api().globals()) {
            components.add(declaration(global));
        }
        for (Authentication each : rendering.api().authentications()) {
            components.add(JavaCode.of("% %", security.type(), security.name(each)));
        }
        return components;
    }

    /** The names of the components. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        servers.forEach(server -> names.add(server.name().toString()));
        rendering.api().globals().forEach(global -> names.add(name(global).toString()));
        rendering.api().authentications().forEach(each -> names.add(security.name(each).toString()));
        return names;
    }

    /** What the client's builder has for servers. */
    List<ServerCode> servers() {
        return servers;
    }

    /** The names of the fields of the client's builder. */
    List<String> fieldNames() {
        List<String> names = new ArrayList<>();
        servers.forEach(server -> names.addAll(server.names()));
        rendering.api().globals().forEach(global -> names.add(name(global).toString()));
        security.settable().forEach(scheme -> names.add(security.name(scheme).toString()));
        return names;
    }

    /** The values of the components, read from the client's builder. */
    List<JavaCode> values() {
        List<JavaCode> values = new ArrayList<>();
        servers.forEach(server -> values.add(server.value(JavaCode.of("builder."))));
        rendering.api().globals().forEach(global -> values.add(JavaCode.of("builder.%", name(global))));
        rendering.api().authentications().forEach(each -> values.add(JavaCode.of("builder.%()", security.name(each))));
        return values;
    }

    /** The fields of the client's builder. */
    List<JavaCode> fields() {
        List<JavaCode> fields = new ArrayList<>();
        servers.forEach(server -> fields.addAll(server.fields()));
        for (Parameter global : rendering.api().globals()) {
            Optional<JavaCode> value = Optional.ofNullable(global.defaultValue())
                    .flatMap(literal -> new Defaults(rendering, imports).expression(global.type(), literal));
            fields.add(value.isPresent()
                    ? JavaCode.of("private % = %;", declaration(global), value.get())
                    : JavaCode.of("private %;", declaration(global)));
        }
        fields.addAll(security.fields());
        return fields;
    }

    /** The type and name of a global parameter. */
    JavaCode declaration(Parameter global) {
        return JavaCode.of("% %", imports.nullable(rendering.types().of(global.type())), name(global));
    }

    /** Whether a global parameter is of a deprecated type. */
    boolean deprecated() {
        return rendering.api().globals().stream().anyMatch(global -> rendering.deprecations().in(global.type()));
    }

    Identifier name(Parameter global) {
        return Identifier.of(rendering.names().setting(global.pointer()));
    }

    /** Adds what the components are to a documentation comment. */
    Javadoc document(Javadoc text) {
        Javadoc doc = text;
        for (ServerCode server : servers) {
            doc = doc.param(server.name(), Javadoc.markup("a server's URL"));
        }
        for (Parameter global : rendering.api().globals()) {
            doc = doc.param(name(global), new MemberDocs(Member.of(global, rendering.names()), rendering).tag());
        }
        for (Authentication each : rendering.api().authentications()) {
            doc = doc.param(security.name(each), Javadoc.markup("the credentials for %", Javadoc.code(each.words())));
        }
        return doc;
    }
}
