/**
 * What tests of the generator stand on: a document in, sources out, compiled as strictly as a client ever is, loaded,
 * and called over real HTTP on loopback.
 *
 * <pre>{@code
 * GeneratedClient client = Woven.yaml("""
 *         openapi: 3.1.1
 *         ...
 *         """).compile();
 * try (LoopbackServer server = LoopbackServer.start()) {
 *     server.answer(200, "application/json", "{\"id\":1}");
 *     Object pet = client.connect(server).operation("getPet").set("id", 1L).execute();
 *     assertThat(server.request().line()).isEqualTo("GET /pets/1 HTTP/1.1");
 *     assertThat(client.encode(pet)).isEqualTo("{\"id\":1}");
 * }
 * }</pre>
 */
@NullMarked
package dev.jacquard.testing;

import org.jspecify.annotations.NullMarked;
