package dev.jacquard.translate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.api.Literal;
import dev.jacquard.api.MediaType;
import dev.jacquard.api.Pointer;
import dev.jacquard.api.XmlNode;
import dev.jacquard.api.XmlNode.Kind;
import dev.jacquard.diagnostics.Diagnostic;
import dev.jacquard.testing.Woven;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which nodes schemas are, by the tables of OpenAPI 3.0 and 3.2, and which bodies stay bytes. */
class XmlNodesTest {
    private static Woven woven(String version, String schema, String components) {
        return Woven.yaml("""
                openapi: %s
                info: {title: Nodes, version: '1'}
                paths:
                  /a:
                    post:
                      operationId: a
                      requestBody: {content: {application/xml: {schema: %s}}}
                      responses: {'204': {description: d}}
                components: {schemas: {%s}}
                """.formatted(version, schema, components));
    }

    private static MediaType body(Woven woven) {
        return woven.api().operations().get(0).body().preferred();
    }

    private static String shown(XmlNode node) {
        String text = switch (node.kind()) {
            case ELEMENT -> "<" + node.name() + ">";
            case ATTRIBUTE -> "@" + node.name();
            default -> node.kind().toString();
        };
        return node.child() == null ? text : text + shown(node.child());
    }

    /** Lists: OpenAPI 3.0.4, XML Arrays. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "3.0.4 | {type: array, items: {type: string}} | NONE<animals>",
        "3.0.4 | {type: array, items: {type: string, xml: {name: animal}}} | NONE<animal>",
        "3.0.4 | {type: array, xml: {name: aliens}, items: {type: string, xml: {name: animal}}} | NONE<animal>",
        "3.0.4 | {type: array, xml: {name: aliens}, items: {type: string}} | NONE<aliens>",
        "3.0.4 | {type: array, xml: {wrapped: true}, items: {type: string}} | <animals><animals>",
        "3.0.4 | {type: array, xml: {wrapped: true}, items: {type: string, xml: {name: animal}}} | <animals><animal>",
        "3.0.4 | {type: array, xml: {name: aliens, wrapped: true}, items: {type: string, xml: {name: animal}}} | <aliens><animal>",
        "3.0.4 | {type: array, xml: {name: aliens, wrapped: true}, items: {type: string}} | <aliens><aliens>",
        "3.2.0 | {type: array, items: {type: string}} | NONE<animals>",
        "3.2.0 | {type: array, xml: {name: aliens}, items: {type: string, xml: {name: animal}}} | NONE<animal>",
        "3.2.0 | {type: array, xml: {name: aliens}, items: {type: string}} | NONE<animals>",
        "3.2.0 | {type: array, xml: {nodeType: element}, items: {type: string}} | <animals><animals>",
        "3.2.0 | {type: array, xml: {nodeType: element, name: aliens}, items: {type: string}} | <aliens><aliens>",
        "3.2.0 | {type: string, xml: {nodeType: cdata}} | CDATA",
        "3.2.0 | {type: string, xml: {nodeType: text, name: x}} | TEXT",
        "3.2.0 | {$ref: '#/components/schemas/Cat'} | <Cat>",
        "3.1.1 | {$ref: '#/components/schemas/Cat'} | <animals>",
        "3.2.0 | {$ref: '#/components/schemas/Cat', xml: {nodeType: element}} | <animals><Cat>",
        "3.2.0 | {$ref: '#/components/schemas/Bare', xml: {nodeType: element, name: x}} | <x>",
        "3.2.0 | {$ref: '#/components/schemas/Bare'} | NONE",
        "3.0.4 | {allOf: [{$ref: '#/components/schemas/Cat'}], xml: {name: x}} | <x>",
        "3.0.4 | {type: integer, xml: {attribute: true, name: n}} | @n"})
    void followsTheTables(String version, String property, String nodes) {
        Woven woven = woven(
                version, "{$ref: '#/components/schemas/Zoo'}",
                "Zoo: {type: object, properties: {animals: " + property + "}}, "
                        + "Cat: {type: object, properties: {name: {type: string}}}, "
                        + "Bare: {xml: {nodeType: none}, type: object, properties: {name: {type: string}}}");
        Map<String, XmlNode> members =
                woven.api().xml().get(Pointer.of("/components/schemas/Zoo")).members();
        assertThat(shown(members.get("animals"))).isEqualTo(nodes);
        assertThat(body(woven).xml()).isEqualTo(new XmlNode(Kind.ELEMENT, "Zoo", null, null, null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{type: object, properties: {a: {type: string}}} | nothing names the element of this body",
        "{type: object, xml: {name: x}, properties: {'a b': {type: string}}} | \"a b\" is no name in XML",
        "{type: object, xml: {name: '<x'}, properties: {a: {type: string}}} | \"<x\" is no name in XML",
        "{type: object, xml: {name: x}, properties: {a: {type: object, xml: {attribute: true}, properties: {b: {}}}}} | \"a\" is an object",
        "{type: object, xml: {name: x}, properties: {a: {type: array, items: {type: array, items: {type: string}}}}} | a list stands directly",
        "{type: array, xml: {name: x}, prefixItems: [{type: string}], maxItems: 1} | a list has a schema for each position",
        "{xml: {name: x}, oneOf: [{type: object, properties: {a: {type: string}}}, {type: array, items: {type: string}}]} | a branch of a union"})
    void leavesWhatXmlCannotTell(String schema, String problem) {
        Woven woven = woven("3.1.1", schema, "");
        assertThat(woven.findings()).filteredOn(finding -> finding.code().equals("xml-as-bytes")).singleElement()
                .satisfies(finding -> assertThat(finding.message()).startsWith(problem).endsWith("callers give the bytes of this XML"))
                .extracting(Diagnostic::pointer).hasToString("#/paths/~1a/post/requestBody/content/application~1xml");
        assertThat(body(woven).form()).isEqualTo(MediaType.Form.BYTES);
        assertThat(woven.sources().keySet()).noneMatch(name -> name.contains(".Xml"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{}", "{type: string}", "{type: object}", "{type: array, items: {}}"})
    void saysNothingOfWhatSaysNothing(String schema) {
        Woven woven = woven("3.1.1", schema, "");
        assertThat(woven.findings()).isEmpty();
        assertThat(body(woven).xml()).isNull();
    }

    @Test
    void tellsPropertiesOfOneComponentApart() {
        Woven woven = woven(
                "3.0.4", "{$ref: '#/components/schemas/Order'}",
                "Order: {type: object, properties: {to: {$ref: '#/components/schemas/Address'},"
                        + " from: {$ref: '#/components/schemas/Address'}}},"
                        + "Address: {type: object, xml: {name: address, prefix: p}, properties: {street: {type: string}}}");
        Map<String, XmlNode> members =
                woven.api().xml().get(Pointer.of("/components/schemas/Order")).members();
        assertThat(members.values()).extracting(XmlNodesTest::shown).containsExactly("<to>", "<from>");
        assertThat(woven.findings()).extracting(Diagnostic::code).contains("xml-prefix");
    }

    @Test
    void takesNoTextOfADocumentForAValue() {
        Woven woven = Woven.yaml("""
                openapi: 3.0.4
                info: {title: Examples, version: '1'}
                paths:
                  /a:
                    post:
                      operationId: a
                      requestBody:
                        content:
                          application/xml:
                            schema: {$ref: '#/components/schemas/A'}
                            examples:
                              text: {value: '<A><b>1</b></A>'}
                              value: {value: {b: '1'}}
                      responses: {'204': {description: d}}
                components: {schemas: {A: {type: object, properties: {b: {type: string}}}}}
                """);
        assertThat(body(woven).examples()).singleElement()
                .satisfies(example -> assertThat(example.value()).isInstanceOf(Literal.Obj.class));
    }

    @Test
    void offersXmlBesideJsonWhereASchemaDescribesIt() {
        String document = """
                openapi: 3.0.4
                info: {title: Choice, version: '1'}
                paths:
                  /a:
                    post:
                      operationId: a
                      requestBody:
                        content:
                          application/json: {schema: {$ref: '#/components/schemas/A'}}
                          application/xml: {schema: {$ref: '#/components/schemas/A'}}
                      responses: {'204': {description: d}}
                components: {schemas: {A: {type: object, properties: {b: {type: string%s}}}}}
                """;
        assertThat(Woven.yaml(document.formatted("")).api().operations().get(0).body().choices()).hasSize(1);
        assertThat(Woven.yaml(document.formatted(", xml: {name: c}")).api().operations().get(0).body().choices())
                .extracting(MediaType::form).containsExactly(MediaType.Form.JSON, MediaType.Form.XML);
    }
}
