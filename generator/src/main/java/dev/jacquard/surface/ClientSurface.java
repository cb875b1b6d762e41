package dev.jacquard.surface;

import dev.jacquard.api.Parameter;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.SecurityScheme;
import dev.jacquard.api.ServerGroup;
import dev.jacquard.api.ServerTemplate;
import dev.jacquard.api.Tag;
import dev.jacquard.names.Member;
import dev.jacquard.names.SharedGlobals;
import java.util.List;

/** The client, its builder, and what requests share. */
final class ClientSurface {
    private static final JavaUse STRING = JavaUse.of("java.lang.String");

    private final Surface surface;
    private final String name;
    private final Subject subject;
    private final JavaUse builderType;
    private final Declared builder;

    ClientSurface(Surface surface) {
        this.surface = surface;
        this.name = surface.uses().name(surface.names().client());
        this.subject = new Subject("client", name, Pointer.ROOT, null);
        this.builderType = JavaUse.of(name + ".Builder");
        this.builder = surface.declare(Declared.Kind.CLASS, name + ".Builder", subject);
    }

    void add() {
        Declared client = surface.declare(Declared.Kind.CLASS, name, subject);
        client.creates(builderType, "builder").method(JavaUse.VOID, "close", subject);
        for (Tag tag : surface.api().tags()) {
            String accessor = surface.names().accessor(tag.name());
            String api = surface.uses().name(surface.names().api(tag.name()));
            client.method(JavaUse.of(api), accessor, new Subject("tag", api, Pointer.of("/tags"), null));
        }
        surface.api().servers().forEach(this::server);
        for (Parameter global : surface.api().globals()) {
            Member member = Member.of(global, surface.names());
            set(surface.names().setting(global.pointer()), global.pointer(), surface.parameter(member));
        }
        surface.api().usedSchemes().forEach(this::scheme);
        builder.method(JavaUse.of(name), "build", subject);
        globals();
    }

    private void server(ServerGroup group) {
        set(surface.names().setting(group.pointer()), group.pointer(), new Signature.Parameter(STRING, "url"));
        ServerTemplate.of(group.servers().get(0)).ifPresent(template -> template.variables().forEach(part -> {
            Pointer variable = group.variable(part.variable() == null ? "" : part.variable().name());
            set(surface.names().setting(variable), variable, new Signature.Parameter(STRING, "value"));
        }));
    }

    private void scheme(SecurityScheme scheme) {
        switch (scheme.kind()) {
            case API_KEY -> secret(scheme, "key");
            case HTTP -> {
                if (scheme.http("basic")) {
                    secret(scheme, "password");
                } else if (scheme.http("bearer")) {
                    secret(scheme, "token");
                }
            }
            case OAUTH2, OPEN_ID_CONNECT -> {
                secret(scheme, "accessToken");
                set(scheme, new Signature.Parameter(surface.uses().runtime("", "OAuth2Grant"), "grant"));
                if (scheme.hasEndpoints()) {
                    Pointer flows = scheme.pointer().child("flows");
                    String method = surface.names().setting(flows);
                    builder.method(surface.uses().runtime("", "OAuth2Endpoints"), method, subject.part("setting", method, flows));
                }
            }
            case MUTUAL_TLS -> {
                return;
            }
        }
        set(scheme, new Signature.Parameter(surface.uses().runtime("", "CallCredential"), "credential"));
    }

    /** The methods that take a secret, or a supplier of it. */
    private void secret(SecurityScheme scheme, String parameter) {
        for (JavaUse type : List.of(STRING, JavaUse.of("java.util.function.Supplier", STRING))) {
            Signature.Parameter secret = new Signature.Parameter(type, parameter);
            if (scheme.http("basic")) {
                set(scheme, new Signature.Parameter(STRING, "username"), secret);
            } else {
                set(scheme, secret);
            }
        }
    }

    private void set(SecurityScheme scheme, Signature.Parameter... parameters) {
        set(surface.names().setting(scheme.pointer()), scheme.pointer(), parameters);
    }

    private void set(String method, Pointer at, Signature.Parameter... parameters) {
        builder.method(builderType, method, subject.part("setting", method, at), parameters);
    }

    private void globals() {
        String shared = surface.globals();
        if (shared == null) {
            return;
        }
        Subject of = new Subject("global parameters", shared, Pointer.of("/x-speakeasy-globals"), null);
        Declared type = surface.declare(Declared.Kind.INTERFACE, shared, of);
        Declared start = surface.declare(Declared.Kind.CLASS, shared + ".Builder", of);
        List<Member> members = SharedGlobals.members(surface.api(), surface.names());
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            Subject part = of.part("global parameter", member.name(), surface.api().globals().get(i).pointer());
            type.method(surface.uses().of(member), member.name(), part);
            start.method(JavaUse.of(shared + ".Builder"), member.name(), part, surface.parameter(member));
        }
    }
}
