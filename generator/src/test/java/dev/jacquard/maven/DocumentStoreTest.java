package dev.jacquard.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.jacquard.read.Fetch;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentStoreTest {
    @TempDir
    private Path folder;

    private HttpServer server;
    private String origin;
    private volatile String document = "openapi: 3.1.1\n";
    private final AtomicInteger credentials = new AtomicInteger();

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        origin = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/api.yaml", exchange -> answer(exchange, 200, null));
        server.createContext("/moved", exchange -> answer(exchange, 302, "/api.yaml"));
        server.createContext("/elsewhere", exchange -> answer(exchange, 302, "http://localhost:1/api.yaml"));
        server.createContext("/round", exchange -> answer(exchange, 302, "/round"));
        server.createContext("/gone", exchange -> answer(exchange, 404, null));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange, int status, String location) throws IOException {
        if (exchange.getRequestHeaders().containsKey("Authorization") || exchange.getRequestHeaders().containsKey("Cookie")) {
            credentials.incrementAndGet();
        }
        byte[] body = document.getBytes(StandardCharsets.UTF_8);
        if (location != null) {
            exchange.getResponseHeaders().add("Location", location);
        }
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Test
    void aDocumentIsKeptByItsContent() throws Exception {
        DocumentStore store = new DocumentStore(folder);
        Path first = store.url(origin + "/api.yaml", false);
        assertThat(first).startsWith(folder).hasFileName("api.yaml").hasContent(document);
        assertThat(store.url(origin + "/moved?x=1", false).getParent()).isEqualTo(first.getParent());

        document = "openapi: 3.0.4\n";
        Path second = store.url(origin + "/api.yaml", false);
        assertThat(second).isNotEqualTo(first).hasContent(document);
        assertThat(first).exists();
        server.stop(0);
        assertThat(store.url(origin + "/api.yaml", true)).isEqualTo(second);
        assertThatThrownBy(() -> store.url(origin + "/api.yaml", false)).isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("cannot be fetched").hasMessageContaining("hint: with -o");
        assertThatThrownBy(() -> store.url(origin + "/other.yaml", true)).hasMessageContaining("Maven is offline");
        assertThat(credentials).hasValue(0);
    }

    @ParameterizedTest
    @CsvSource({
        "/elsewhere, the server redirects to another one",
        "/round, more than 5 redirects",
        "/gone, the server answers with status 404"
    })
    void whatIsNoDocumentIsNotTaken(String path, String message) throws IOException {
        assertThatThrownBy(() -> new DocumentStore(folder).url(origin + path, false)).hasMessageContaining(message);
        assertThat(Files.exists(folder.resolve("jacquard"))).isFalse();
    }

    @Test
    void aDocumentHasALimit() {
        document = "x".repeat(1_001);
        assertThatThrownBy(() -> Fetch.bytes(URI.create(origin + "/api.yaml"), 1_000)).hasMessage("more than 1000 bytes");
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.org/a.yaml, is not fetched by https",
        "http://127.0.0.1.example.org/a.yaml, is not fetched by https",
        "http://2130706433/a.yaml, is not fetched by https",
        "https://user:word@example.org/a.yaml, has credentials in it",
        "file:///etc/passwd, is no URL of a web server",
        "jar:file:///a.jar!/b, is no URL of a web server",
        "ftp://example.org/a, is no URL of a web server"
    })
    void mostUrlsAreNotFetched(String url, String problem) {
        assertThat(Fetch.problem(URI.create(url))).isEqualTo(problem);
    }

    @Test
    void httpsAndThisMachineAreFetched() {
        for (String url : new String[] {"https://example.org/a", "HTTPS://example.org", "http://localhost:1/", "http://[::1]/"}) {
            assertThat(Fetch.problem(URI.create(url))).isNull();
        }
    }

    @Test
    void aResourceIsTakenOutOfItsJarWithWhatItMayReferTo() throws Exception {
        Path jar = folder.resolve("acme-1.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String path : new String[] {
                "api/pets.yaml", "api/parts/pet.YML", "other.yaml", "api/A.class", "api/../../../../../evil.yaml"
            }) {
                out.putNextEntry(new JarEntry(path));
                out.write(path.getBytes(StandardCharsets.UTF_8));
            }
        }
        DocumentStore store = new DocumentStore(folder.resolve("target"));
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            assertThat(store.resource("/other.yaml", loader)).hasContent("other.yaml");
            assertThat(store.resource("api/pets.yaml", loader)).hasContent("api/pets.yaml");
            assertThatThrownBy(() -> store.resource("no/such.yaml", loader))
                    .hasMessageContaining("error: <inputSpec> names no resource: no/such.yaml\nhint: add the artifact");
        }
        assertThat(folder.resolve("target/jacquard/resources/acme-1.jar/api/parts/pet.YML")).hasContent("api/parts/pet.YML");
        assertThat(folder.resolve("target/jacquard/resources/acme-1.jar/api/A.class")).doesNotExist();
        assertThat(folder.resolve("evil.yaml")).doesNotExist();
    }
}
