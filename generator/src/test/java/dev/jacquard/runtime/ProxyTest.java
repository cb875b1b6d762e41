package dev.jacquard.runtime;

import static dev.jacquard.runtime.RawServer.answer;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.ProxySelector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ProxyTest {
    @Test
    void requestsGoThroughTheProxy() throws Exception {
        try (RawServer proxy = new RawServer(answer(200, "7"));
                TestClient client = TestClient.to("http://shop.example:81/v1")
                        .proxy(ProxySelector.of(new InetSocketAddress("127.0.0.1", proxy.port())))
                        .userAgent("my-app/2.1 (tests)")
                        .build()) {
            assertThat(client.thing("GET").execute()).hasToString("7");
            assertThat(proxy.requests()).singleElement().asString()
                    .startsWith("GET http://shop.example:81/v1/thing HTTP/1.1\r\n")
                    .contains("\r\nUser-Agent: my-app/2.1 (tests)\r\n");
        }
    }
}
