package dev.jacquard.functional;

import static org.assertj.core.api.Assertions.assertThat;

import dev.jacquard.Configuration.Models;
import dev.jacquard.Pipeline;
import dev.jacquard.names.NameOptions;
import dev.jacquard.testing.ClientFolder;
import dev.jacquard.testing.Reflect;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients as modules: compiled with all warnings on the module path, used by another module, and run in a layer. */
class ModulePathTest {
    private static final String CONSUMER = """
            package org.example.user;

            import org.example.pets.model.Pet;

            public final class User {
                private User() {}

                public static String name() {
                    return Pet.JSON.decode("{\\"name\\":\\"Rex\\"}").name();
                }
            }
            """;

    @TempDir
    Path folder;

    private Path compile(String module, Path sources, List<Path> path) throws Exception {
        return new ClientFolder(folder).compile(sources, module, path, "-p");
    }

    private Path client(Path document) throws Exception {
        NameOptions names = new NameOptions("org.example.pets", null, null, null).module("org.example.pets");
        Path sources = new ClientFolder(folder).sources(document, names, Models.DEFAULTS);
        return compile("org.example.pets", sources, ClientFolder.libraries());
    }

    @Test
    void aClientRunsAsAModuleThatAnotherOneUses() throws Exception {
        Path document = Files.writeString(folder.resolve("pets.yaml"), """
                openapi: 3.1.1
                info: {title: Pets, version: '1'}
                paths:
                  /pets:
                    get:
                      responses:
                        '200': {description: A pet., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
                components:
                  schemas:
                    Pet: {type: object, required: [name], properties: {name: {type: string}}}
                """);
        List<Path> path = new ArrayList<>(ClientFolder.libraries());
        path.add(client(document));
        Path sources = Files.createDirectories(folder.resolve("user"));
        Files.writeString(sources.resolve("User.java"), CONSUMER);
        Files.writeString(sources.resolve("module-info.java"), "module org.example.user {\n    requires org.example.pets;\n"
                + "    exports org.example.user;\n}\n", StandardCharsets.UTF_8);
        path.add(compile("org.example.user", sources, path));

        ModuleLayer boot = ModuleLayer.boot();
        java.lang.module.Configuration modules = boot.configuration()
                .resolve(ModuleFinder.of(path.toArray(Path[]::new)), ModuleFinder.of(), Set.of("org.example.user"));
        ModuleLayer layer = boot.defineModulesWithOneLoader(modules, ClassLoader.getPlatformClassLoader());
        Class<?> user = layer.findLoader("org.example.user").loadClass("org.example.user.User");

        assertThat(Reflect.call(user, "name")).isEqualTo("Rex");
        assertThat(layer.findModule("org.example.pets")).get()
                .satisfies(module -> assertThat(module.getDescriptor().isAutomatic()).isFalse());
        // The annotations are for compilers: the layer has no such module.
        assertThat(layer.findModule("org.jspecify")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pages", "security", "streams", "bodies", "answers", "unions", "webhooks", "xml"})
    void thePartsOfTheKitNeedNoOtherModule(String document) throws Exception {
        client(Path.of("src/test/resources/specs/positive/" + document + ".yaml"));
    }

    @Test
    void aNameThatIsNoneIsAnError() throws Exception {
        Path document = Files.writeString(folder.resolve("empty.yaml"), "openapi: 3.1.1\ninfo: {title: a, version: '1'}\n");
        NameOptions names = new NameOptions("a", null, null, null).module("org.class.pets");
        Pipeline pipeline = new ClientFolder(folder).pipeline(document, names, Models.DEFAULTS);

        assertThat(pipeline.run()).isEmpty();
        assertThat(pipeline.errors()).contains("moduleName is 'org.class.pets', which is no name of a module");
    }
}
