package dev.jacquard.translate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.api.Operation;
import dev.jacquard.api.SecurityScheme;
import dev.jacquard.diagnostics.Diagnostic;
import dev.jacquard.testing.Woven;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is told of security schemes that clients cannot use, and what is left of requirements with them. */
class SecurityFindingsTest {
    private static final Woven WOVEN = Woven.file(Path.of("src/test/resources/specs/positive/security.yaml"));
    private static final String SCHEMES = "#/components/securitySchemes/";

    private static List<String> told(String code) {
        return WOVEN.findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(Diagnostic::pointer)
                .map(String::valueOf)
                .toList();
    }

    @Test
    void namesThePlaceOfEachFault() {
        assertThat(told("security-scheme-unknown")).containsExactly("#/paths/~1several/delete/security/0/nowhere");
        assertThat(told("security-scheme")).containsExactlyInAnyOrder(
                SCHEMES + "Negotiate", SCHEMES + "nameless", SCHEMES + "placeless", SCHEMES + "no name", SCHEMES + "host",
                SCHEMES + "schemeless", SCHEMES + "unknown");
        assertThat(told("security-url")).containsExactly(SCHEMES + "implicit/flows/implicit/authorizationUrl");
        assertThat(told("security-scheme-clash")).isEmpty();
    }

    @Test
    void leavesOutAlternativesThatNobodyCanUse() {
        assertThat(WOVEN.api()).isNotNull();
        Operation sinful = WOVEN.api().operations().stream()
                .filter(operation -> "sinful".equals(operation.id()))
                .findFirst()
                .orElseThrow();
        assertThat(sinful.security()).singleElement().satisfies(
                requirement -> assertThat(requirement.schemes()).isEqualTo(Map.of("oauth", List.of())));
        assertThat(WOVEN.api().usedSchemes()).extracting(SecurityScheme::key).doesNotContain("oauthEndpoints", "host");
    }

    @Test
    void tellsOfTwoSchemesInOnePlace() {
        Woven woven = Woven.yaml("""
                openapi: 3.0.3
                info: {title: Clash, version: '1'}
                paths:
                  /a: {get: {security: [{a: [], b: []}], responses: {'204': {description: d}}}}
                components:
                  securitySchemes:
                    a: {type: http, scheme: basic}
                    b: {type: apiKey, in: header, name: authorization}
                """);
        assertThat(woven.findings()).extracting(Diagnostic::code).contains("security-scheme-clash");
        assertThat(woven.findings()).extracting(finding -> String.valueOf(finding.pointer()))
                .contains("#/paths/~1a/get/security/0");
    }

    @Test
    void carriesTheKitThatIsNeeded() {
        assertThat(kit(WOVEN)).contains("OAuth2Credential", "CallCredentials", "ServerVariables");
        Woven plain = Woven.yaml("""
                openapi: 3.0.3
                info: {title: Plain, version: '1'}
                paths:
                  /a: {get: {responses: {'204': {description: d}}}}
                  /b: {get: {security: [], responses: {'204': {description: d}}}}
                components: {securitySchemes: {a: {type: http, scheme: basic}, o: {type: oauth2, flows: {}}}}
                """);
        assertThat(kit(plain)).contains("Call", "CallCredential")
                .noneMatch(name -> name.startsWith("OAuth2"))
                .doesNotContain("CallCredentials", "PlacedCredential", "TokenRequest", "ServerVariables");
        assertThat(String.join("", plain.ownSources().values())).doesNotContain("Security", "Credential");
    }

    private static List<String> kit(Woven woven) {
        return woven.sources().keySet().stream()
                .filter(name -> name.startsWith(Woven.PACKAGE + ".runtime."))
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .toList();
    }
}
