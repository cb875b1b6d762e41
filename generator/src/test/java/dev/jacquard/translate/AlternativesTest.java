package dev.jacquard.translate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.api.Api;
import dev.jacquard.api.NullableType;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Primitive.Kind;
import dev.jacquard.api.Reference;
import dev.jacquard.api.Type;
import dev.jacquard.testing.Drafted;
import dev.jacquard.testing.Woven;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Branches that add nothing to a type: null, and less than what stands beside them. */
class AlternativesTest {
    @ParameterizedTest
    @ValueSource(strings = {
        "{type: 'null'}", "{type: ['null']}", "{enum: [null]}", "{const: null}", "{$ref: '#/components/schemas/Nothing'}"
    })
    void aBranchOfNullAloneMakesTheOthersNullable(String branch) {
        Type type = member("{anyOf: [{$ref: '#/components/schemas/Rate'}, " + branch + "]}");

        assertThat(type).isInstanceOf(NullableType.class);
        assertThat(type.withoutNull()).isInstanceOf(Reference.class);
    }

    @Test
    void branchesThatSayLessThanTheSchemaLeaveItsType() {
        assertThat(member("{type: string, oneOf: [{format: ipv4}, {format: ipv6}]}")).isEqualTo(Primitive.of(Kind.STRING));
    }

    private static Type member(String schema) {
        Api api = Woven.yaml("""
                openapi: 3.1.1
                info: {title: Alternatives, version: '1'}
                paths:
                  /a:
                    get:
                      responses:
                        '200':
                          description: a
                          content: {application/json: {schema: {$ref: '#/components/schemas/Holder'}}}
                components:
                  schemas:
                    Holder: {type: object, properties: {member: %s}}
                    Rate: {type: object, properties: {a: {type: string}}}
                    Nothing: {enum: [null]}
                """.formatted(schema)).api();
        assertThat(api).isNotNull();
        return ((ObjectType) api.types().get(Drafted.at("Holder"))).properties().get(0).type();
    }
}
