package dev.jacquard.java;

import dev.jacquard.api.Authentication;
import dev.jacquard.api.Parameter;
import dev.jacquard.api.Server;
import dev.jacquard.api.ServerGroup;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.JavaString;
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

    Settings(Rendering rendering, Imports imports) {
        this.rendering = rendering;
        this.imports = imports;
        this.security = new SecurityMethods(rendering, imports);
    }

    /** The components of the class that holds the settings. */
    List<JavaCode> components() {
        List<JavaCode> components = new ArrayList<>();
        for (ServerGroup group : rendering.api().servers()) {
            components.add(JavaCode.of("String %", name(group)));
        }
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
        rendering.api().servers().forEach(group -> names.add(name(group).toString()));
        rendering.api().globals().forEach(global -> names.add(name(global).toString()));
        rendering.api().authentications().forEach(each -> names.add(security.name(each).toString()));
        return names;
    }

    /** The names of the fields of the client's builder. */
    List<String> fieldNames() {
        List<String> names = new ArrayList<>();
        rendering.api().servers().forEach(group -> names.add(name(group).toString()));
        rendering.api().globals().forEach(global -> names.add(name(global).toString()));
        security.settable().forEach(scheme -> names.add(security.name(scheme).toString()));
        return names;
    }

    /** The values of the components, read from the client's builder. */
    List<JavaCode> values() {
        List<JavaCode> values = new ArrayList<>();
        rendering.api().servers().forEach(group -> values.add(JavaCode.of("builder.%", name(group))));
        rendering.api().globals().forEach(global -> values.add(JavaCode.of("builder.%", name(global))));
        rendering.api().authentications().forEach(each -> values.add(JavaCode.of("builder.%()", security.name(each))));
        return values;
    }

    /** The fields of the client's builder. */
    List<JavaCode> fields() {
        List<JavaCode> fields = new ArrayList<>();
        for (ServerGroup group : rendering.api().servers()) {
            Optional<JavaString> url = url(group);
            fields.add(url.isPresent()
                    ? JavaCode.of("private String % = %;", name(group), url.get())
                    : JavaCode.of("private String % = \"\";", name(group)));
        }
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

    Identifier name(ServerGroup group) {
        return Identifier.of(rendering.names().setting(group.pointer()));
    }

    Identifier name(Parameter global) {
        return Identifier.of(rendering.names().setting(global.pointer()));
    }

    /** Adds what the components are to a documentation comment. */
    Javadoc document(Javadoc text) {
        Javadoc doc = text;
        for (ServerGroup group : rendering.api().servers()) {
            doc = doc.param(name(group), Javadoc.markup("a server's URL"));
        }
        for (Parameter global : rendering.api().globals()) {
            doc = doc.param(name(global), MemberDocs.of(Member.of(global, rendering.names()), rendering));
        }
        for (Authentication each : rendering.api().authentications()) {
            doc = doc.param(security.name(each), Javadoc.markup("the credentials for %", Javadoc.code(each.words())));
        }
        return doc;
    }

    /** The URL that is used unless the user sets one; empty if the document names no host. */
    Optional<JavaString> url(ServerGroup group) {
        Server server = group.servers().get(0);
        String url = server.url();
        for (Server.Variable variable : server.variables()) {
            String value = variable.defaultValue() == null ? "" : variable.defaultValue();
            url = url.replace("{" + variable.name() + "}", value);
        }
        boolean absolute = url.startsWith("http://") || url.startsWith("https://");
        return absolute && url.indexOf('{') < 0 ? Optional.of(JavaString.of(url)) : Optional.empty();
    }
}
