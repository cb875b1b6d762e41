package dev.jacquard.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.testing.Woven;
import org.junit.jupiter.api.Test;

/** What OpenAPI 3.2 says and a client does not carry is told. */
class OpenApi32Test {
    @Test
    void whatIsNotCarriedIsTold() {
        Woven woven = Woven.yaml("""
                openapi: 3.2.0
                info: {title: Newer, version: '1'}
                tags: [{name: all}, {name: some, parent: all}]
                paths:
                  /a:
                    get:
                      tags: [some]
                      responses: {'204': {description: ok}}
                security: [{login: []}]
                components:
                  securitySchemes:
                    login:
                      type: oauth2
                      oauth2MetadataUrl: https://login.example/.well-known/oauth-authorization-server
                      flows:
                        deviceAuthorization:
                          deviceAuthorizationUrl: https://login.example/device
                          tokenUrl: https://login.example/token
                          scopes: {}
                        clientCredentials: {tokenUrl: https://login.example/token, scopes: {}}
                """);
        assertThat(woven.warnings()).hasSize(3)
                .anySatisfy(line -> assertThat(line).contains("openapi.yaml:3:", "a tag's parent is not carried"))
                .anySatisfy(line -> assertThat(line).contains("openapi.yaml:14:", "oauth2MetadataUrl are not read"))
                .anySatisfy(line -> assertThat(line).contains("openapi.yaml:16:", "deviceAuthorization is not carried"));
    }
}
