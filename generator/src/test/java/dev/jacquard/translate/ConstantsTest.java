package dev.jacquard.translate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.api.Api;
import dev.jacquard.api.EnumType;
import dev.jacquard.api.Literal;
import dev.jacquard.api.ObjectType;
import dev.jacquard.api.Primitive;
import dev.jacquard.api.Primitive.Kind;
import dev.jacquard.api.Property;
import dev.jacquard.api.Reference;
import dev.jacquard.testing.Drafted;
import dev.jacquard.testing.Woven;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Members that have but one value: their types, and what a builder sets. */
class ConstantsTest {
    @ParameterizedTest
    @ValueSource(strings = {"{const: cat}", "{type: string, const: cat}", "{type: string, enum: [cat]}", "{enum: [cat]}"})
    void aRequiredMemberWithOneTextIsATextThatIsSet(String schema) {
        Property member = member("required: [member], properties: {member: %s}", schema);

        assertThat(member.type()).isEqualTo(Primitive.of(Kind.STRING));
        assertThat(member.defaultValue()).isEqualTo(new Literal.Text("cat"));
        assertThat(member.constraints().constant()).isEqualTo(new Literal.Text("cat"));
    }

    @Test
    void aNumberIsANumber() {
        Property member = member("required: [member], properties: {member: %s}", "{type: integer, enum: [2]}");

        assertThat(member.type()).isEqualTo(Primitive.of(Kind.INT64));
        assertThat(member.defaultValue()).isEqualTo(new Literal.Number(new BigDecimal(2)));
    }

    @Test
    void anOptionalMemberIsAConstantWhereItsValueIsTheDefault() {
        Property member = member("properties: {member: %s}", "{type: string, enum: [cat], default: cat}");

        assertThat(member.type().withoutNull()).isEqualTo(Primitive.of(Kind.STRING));
        assertThat(member.defaultValue()).isEqualTo(new Literal.Text("cat"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "properties: {member: {type: string, enum: [cat]}}",
        "required: [member], properties: {member: {type: string, enum: [cat], x-enum-varnames: [Tom]}}",
        "required: [member], properties: {member: {type: string, enum: [cat], default: dog}}",
        "required: [member], properties: {member: {type: string, enum: [1.0]}}",
        "required: [member], properties: {member: {$ref: '#/components/schemas/Kind'}}"
    })
    void whatHasAChoiceOrANameIsAnEnum(String holder) {
        Api api = api(holder);
        Property member = holder(api).properties().get(0);

        assertThat(member.type().withoutNull()).isInstanceOf(Reference.class);
        assertThat(api.resolve((Reference) member.type().withoutNull())).isInstanceOf(EnumType.class);
    }

    private static Property member(String holder, String schema) {
        return holder(api(holder.formatted(schema))).properties().get(0);
    }

    private static ObjectType holder(Api api) {
        return (ObjectType) api.types().get(Drafted.at("Holder"));
    }

    private static Api api(String holder) {
        Api api = Woven.yaml("""
                openapi: 3.1.1
                info: {title: Constants, version: '1'}
                paths:
                  /a:
                    post:
                      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Holder'}}}}
                      responses: {'204': {description: a}}
                components:
                  schemas:
                    Holder: {type: object, %s}
                    Kind: {type: string, enum: [cat]}
                """.formatted(holder)).api();
        assertThat(api).isNotNull();
        return api;
    }
}
