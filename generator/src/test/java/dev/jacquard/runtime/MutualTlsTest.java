package dev.jacquard.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jacquard.runtime.json.JsonCodec;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Certificates of clients, and of servers that nobody knows. */
@Timeout(60)
class MutualTlsTest {
    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    private Path folder;

    @Test
    void showsTheClientsCertificate() throws Exception {
        SSLContext context = context();
        List<String> subjects = new CopyOnWriteArrayList<>();
        try (SSLServerSocket socket = serve(context, subjects)) {
            String url = "https://127.0.0.1:" + socket.getLocalPort();
            TestClient.Builder builder = TestClient.to(url);
            assertThat(builder.certificate()).isNull();
            builder.sslContext(context);
            assertThat(builder.certificate()).isNotNull();
            try (TestClient client = builder.build()) {
                CallSecurity security = CallSecurity.of("sslContext", builder.certificate());
                RequestBuilder request = client.request("GET").path("/").security(security);
                assertThat(client.call(request, JsonCodec.VALUE).execute()).hasToString("7");
                assertThat(subjects).containsExactly("CN=client.example");
            }
            try (TestClient client = TestClient.to(url).retries(RetryPolicy.NONE).build()) {
                assertThatThrownBy(() -> client.thing("GET").execute()).isInstanceOf(ConnectionException.class);
                assertThat(subjects).hasSize(1);
            }
        }
    }

    /** One key, which server and client show and trust. */
    private SSLContext context() throws Exception {
        Path store = folder.resolve("key.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias",
                        "key", "-keyalg", "EC", "-dname", "CN=client.example", "-ext", "san=ip:127.0.0.1", "-validity", "2",
                        "-storetype", "PKCS12", "-keystore", store.toString(), "-storepass", new String(PASSWORD))
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(keytool.waitFor()).as(said).isZero();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD);
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("key", keys.getCertificate("key"));
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        TrustManagerFactory others = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        others.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), others.getTrustManagers(), null);
        return context;
    }

    private static SSLServerSocket serve(SSLContext context, List<String> subjects) throws IOException {
        SSLServerSocket socket = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 10, InetAddress.getLoopbackAddress());
        socket.setNeedClientAuth(true);
        Thread thread = new Thread(() -> {
            while (!socket.isClosed()) {
                answer(socket, subjects);
            }
        });
        thread.setDaemon(true);
        thread.start();
        return socket;
    }

    private static void answer(SSLServerSocket socket, List<String> subjects) {
        try (SSLSocket connection = (SSLSocket) socket.accept()) {
            X509Certificate shown = (X509Certificate) connection.getSession().getPeerCertificates()[0];
            subjects.add(shown.getSubjectX500Principal().getName());
            connection.getInputStream().read(new byte[4_096]);
            connection.getOutputStream().write(
                    "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nConnection: close\r\n\r\n7".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            // A client without a certificate, or the end of the test.
        }
    }
}
