package dev.jacquard.functional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.jacquard.Configuration.Models;
import dev.jacquard.java.Jackson;
import dev.jacquard.java.ModelStyle;
import dev.jacquard.names.NameOptions;
import dev.jacquard.testing.ClientFolder;
import dev.jacquard.testing.Reflect;
import dev.jacquard.translate.TypeMappings;
import dev.jacquard.translate.UnknownProperties;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models in values that databind reads and writes, of both lines of Jackson. */
class JacksonModuleTest {
    private static final String DOCUMENT = """
            openapi: 3.1.1
            info: {title: Pets, version: '1'}
            paths:
              /pets:
                post:
                  requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
                  responses: {'204': {description: Done}}
            components:
              schemas:
                Pet:
                  type: object
                  required: [pet-name]
                  properties:
                    pet-name: {type: string}
                    size: {type: string, enum: [small, large]}
                    born: {type: string, format: date-time}
                    weight: {type: number, format: decimal}
                    food: {oneOf: [{$ref: '#/components/schemas/Bone'}, {$ref: '#/components/schemas/Fish'}]}
                Bone: {type: object, required: [length], properties: {length: {type: integer}}}
                Fish: {type: object, deprecated: true, required: [kind], properties: {kind: {type: string}}}
            """;

    private static final String PET = "{\"pet-name\":\"Rex\",\"size\":\"huge\",\"born\":\"2020-01-02T03:04:05Z\","
            + "\"weight\":12.3456789012345678901,\"food\":{\"length\":3}}";

    @TempDir
    Path folder;

    private URLClassLoader loader;

    @AfterEach
    void close() throws Exception {
        loader.close();
    }

    private Object module(Jackson jackson, Class<?>... libraries) throws Exception {
        ClientFolder client = new ClientFolder(folder);
        Path document = Files.writeString(folder.resolve("pets.yaml"), DOCUMENT);
        Path sources = client.sources(
                document,
                new NameOptions("org.example.pets", null, null, null),
                new Models(UnknownProperties.IGNORE, ModelStyle.RECORD, false, jackson, TypeMappings.NONE));
        Path classes = client.compile(
                sources, "classes", ClientFolder.libraries(libraries), "-Xlint:-classfile", "-Xdoclint:all/protected", "-cp");
        loader = new URLClassLoader(new URL[] {classes.toUri().toURL()}, getClass().getClassLoader());
        return loader.loadClass("org.example.pets.jackson.JacksonModule").getConstructor().newInstance();
    }

    private Class<?> model(String name) throws Exception {
        return loader.loadClass("org.example.pets.model." + name);
    }

    @Test
    void databind3ReadsAndWritesModelsByTheirCodecs() throws Exception {
        Object module = module(Jackson.THREE, tools.jackson.databind.ObjectMapper.class);
        tools.jackson.databind.ObjectMapper mapper = tools.jackson.databind.json.JsonMapper.builder()
                .addModule((tools.jackson.databind.JacksonModule) module)
                .build();

        Object pet = mapper.readValue(PET, model("Pet"));
        assertThat(Reflect.call(pet, "petName")).isEqualTo("Rex");
        assertThat(mapper.writeValueAsString(Map.of("pet", pet))).isEqualTo("{\"pet\":" + PET + "}");
        assertThat(mapper.treeToValue(mapper.valueToTree(pet), model("Pet"))).isEqualTo(pet);
        assertThat(catchThrowable(() -> mapper.readValue("{\"size\":\"small\"}", model("Pet"))))
                .isInstanceOf(tools.jackson.databind.DatabindException.class)
                .hasMessageContaining("$: missing required member");
        assertThat(Files.readString(folder.resolve("client/pom.xml"))).contains("<artifactId>jackson-databind</artifactId>");
    }

    @Test
    void databind2ReadsAndWritesModelsByTheirCodecs() throws Exception {
        Object module = module(
                Jackson.TWO,
                com.fasterxml.jackson.databind.ObjectMapper.class,
                com.fasterxml.jackson.core.JsonParser.class);
        com.fasterxml.jackson.databind.ObjectMapper mapper = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .addModule((com.fasterxml.jackson.databind.Module) module)
                .build();

        Object pet = mapper.readValue(PET, model("Pet"));
        assertThat(Reflect.call(pet, "petName")).isEqualTo("Rex");
        assertThat(mapper.writeValueAsString(Map.of("pet", pet))).isEqualTo("{\"pet\":" + PET + "}");
        assertThat(mapper.treeToValue(mapper.valueToTree(pet), model("Pet"))).isEqualTo(pet);
        assertThat(catchThrowable(() -> mapper.readValue("{\"size\":\"small\"}", model("Pet"))))
                .isInstanceOf(com.fasterxml.jackson.databind.JsonMappingException.class)
                .hasMessageContaining("$: missing required member");
    }
}
