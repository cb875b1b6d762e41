package dev.jacquard.java;

import dev.jacquard.api.Parameter;
import dev.jacquard.api.SecurityScheme;
import dev.jacquard.escape.DocComment;
import dev.jacquard.escape.Identifier;
import dev.jacquard.escape.JavaCode;
import dev.jacquard.escape.JavaString;
import dev.jacquard.escape.Javadoc;
import dev.jacquard.names.JavaType;
import java.util.ArrayList;
import java.util.List;

/** The methods of a client's builder that take what one security scheme asks for. */
final class CredentialMethods {
    private static final JavaType SUPPLIER =
            JavaType.of(JavaType.of("java.util.function", "Supplier").name(), JavaType.of("java.lang", "String"));

    private final Rendering rendering;
    private final Imports imports;
    private final SecurityScheme scheme;
    private final Identifier name;
    private final List<ClientView.Setting> methods = new ArrayList<>();

    private CredentialMethods(Rendering rendering, Imports imports, SecurityScheme scheme) {
        this.rendering = rendering;
        this.imports = imports;
        this.scheme = scheme;
        this.name = Identifier.of(rendering.names().setting(scheme.pointer()));
    }

    /** The methods; none for certificates, which every client's builder takes. */
    static List<ClientView.Setting> of(Rendering rendering, Imports imports, SecurityScheme scheme) {
        CredentialMethods methods = new CredentialMethods(rendering, imports, scheme);
        methods.add();
        return methods.methods;
    }

    private void add() {
        switch (scheme.kind()) {
            case API_KEY -> {
                String place = scheme.in() == Parameter.In.QUERY
                        ? "query"
                        : scheme.in() == Parameter.In.COOKIE ? "cookie" : "header";
                JavaString wire = JavaString.of(String.valueOf(scheme.name()));
                secret("key", Javadoc.markup("the key"), JavaCode.of("%.%(%, key)", credentials(), Identifier.of(place), wire));
            }
            case HTTP -> {
                if (scheme.http("basic")) {
                    basic();
                } else if (scheme.http("bearer")) {
                    secret("token", Javadoc.markup("the token alone"), JavaCode.of("%.bearer(token)", credentials()));
                }
            }
            case OAUTH2, OPEN_ID_CONNECT -> {
                secret("accessToken", Javadoc.markup("an access token"),
                        JavaCode.of("%.bearer(accessToken)", credentials()));
                grant();
            }
            case MUTUAL_TLS -> {
                return;
            }
        }
        method(
                doc().param(Identifier.of("credential"), Javadoc.markup("what signs each request")),
                JavaCode.of("% credential", credential()),
                JavaCode.of("credential"));
    }

    /** The methods that take a secret, or a supplier of it. */
    private void secret(String parameter, Javadoc what, JavaCode value) {
        Identifier secret = Identifier.of(parameter);
        method(doc().param(secret, what), JavaCode.of("String %", secret), value);
        method(doc().param(secret, supplied(what)), JavaCode.of("% %", imports.type(SUPPLIER), secret), value);
    }

    private void basic() {
        Identifier username = Identifier.of("username");
        Javadoc named = Javadoc.markup("the name, without a colon");
        Identifier password = Identifier.of("password");
        Javadoc what = Javadoc.markup("the password");
        JavaCode value = JavaCode.of("%.basic(username, password)", credentials());
        method(doc().param(username, named).param(password, what), JavaCode.of("String username, String password"), value);
        method(
                doc().param(username, named).param(password, supplied(what)),
                JavaCode.of("String username, % password", imports.type(SUPPLIER)),
                value);
    }

    private void grant() {
        method(
                doc().param(Identifier.of("grant"), Javadoc.markup("what access tokens are fetched for")),
                JavaCode.of("% grant", imports.name(rendering.names().runtime("", "OAuth2Grant"))),
                JavaCode.of(
                        "new %(%, grant)",
                        imports.name(rendering.names().runtime("", "OAuth2Credential")),
                        JavaString.of(name.toString())));
    }

    private static Javadoc supplied(Javadoc what) {
        return Javadoc.markup("gives %, once for each execution of a call", what);
    }

    private void method(Javadoc doc, JavaCode parameters, JavaCode value) {
        methods.add(new ClientView.Setting(
                DocComment.of(doc.returns(Javadoc.markup("this builder")), 8), name, parameters, value));
    }

    /** What the method does; what the document tells about the scheme stands at the first one. */
    private Javadoc doc() {
        Javadoc told = Javadoc.of(scheme.description() == null || !methods.isEmpty() ? "" : scheme.description());
        return Javadoc.markup("Authenticates calls by %.", Javadoc.code(scheme.key())).then(told);
    }

    private JavaCode credential() {
        return imports.name(rendering.names().runtime("", "CallCredential"));
    }

    private JavaCode credentials() {
        return imports.name(rendering.names().runtime("", "CallCredentials"));
    }
}
