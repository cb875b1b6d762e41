package dev.jacquard.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signatures of webhooks: right, wrong, old, and from the future. */
class WebhookSignatureTest {
    private static final byte[] KEY = "a key of some length".getBytes(StandardCharsets.UTF_8);
    private static final String SECRET = "whsec_" + Base64.getEncoder().encodeToString(KEY);
    private static final long NOW = 1_700_000_000;
    private static final byte[] BODY = "{\"a\": 1}".getBytes(StandardCharsets.UTF_8);

    private static WebhookSignature signature() {
        return WebhookSignature.of(SECRET).clock(Clock.fixed(Instant.ofEpochSecond(NOW), ZoneOffset.UTC));
    }

    private static String sign(String id, String time, byte[] body) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
        mac.update((id + "." + time + ".").getBytes(StandardCharsets.UTF_8));
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
    }

    private static Headers headers(String time, String signature) {
        return Headers.of("Webhook-Id", "m1", "webhook-timestamp", time, "webhook-signature", signature);
    }

    @Test
    void theSpecificationsExampleIsRight() {
        // The example of the specification's text.
        Headers headers = Headers.of(
                "webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek",
                "webhook-timestamp", "1614265330",
                "webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
        WebhookSignature check = WebhookSignature.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
                .clock(Clock.fixed(Instant.ofEpochSecond(1_614_265_330), ZoneOffset.UTC));

        assertThatCode(() -> check.check(headers, "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8)))
                .doesNotThrowAnyException();
    }

    @Test
    void oneOfSeveralSignaturesIsEnough() throws Exception {
        String time = Long.toString(NOW);
        String several = "v1,AAAA v2,xx " + sign("m1", time, BODY) + " v1,?";

        assertThatCode(() -> signature().check(headers(time, several), BODY)).doesNotThrowAnyException();
    }

    @Test
    void anotherBodyIdOrTimeIsRefused() throws Exception {
        String time = Long.toString(NOW);
        String right = sign("m1", time, BODY);

        assertThatThrownBy(() -> signature().check(headers(time, right), new byte[] {1}))
                .isInstanceOf(WebhookException.class)
                .hasMessage("no signature of the webhook is right");
        assertThatThrownBy(() -> signature().check(headers(Long.toString(NOW + 1), right), BODY))
                .hasMessage("no signature of the webhook is right");
        assertThatThrownBy(() -> signature().check(headers(time, right.replace("v1,", "v2,")), BODY))
                .hasMessage("no signature of the webhook is right");
    }

    @ParameterizedTest
    @CsvSource({"-300, ", "300, ", "-301, the webhook is too old", "301, the webhook's time lies in the future"})
    void theTimeHasAWindow(long offset, String problem) throws Exception {
        String time = Long.toString(NOW + offset);
        Headers headers = headers(time, sign("m1", time, BODY));
        if (problem == null) {
            assertThatCode(() -> signature().check(headers, BODY)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> signature().check(headers, BODY)).hasMessage(problem);
        }
        assertThatThrownBy(() -> signature().tolerance(Duration.ofSeconds(1)).check(headers, BODY))
                .isInstanceOf(WebhookException.class);
    }

    @Test
    void whatIsMissingOrNoTimeIsSaid() {
        assertThatThrownBy(() -> signature().check(Headers.of("webhook-id", "a"), BODY))
                .hasMessage("the webhook has no header webhook-timestamp");
        assertThatThrownBy(() -> signature().check(headers("yesterday", "v1,a"), BODY))
                .hasMessage("the webhook's time is no number of seconds");
        assertThatThrownBy(() -> signature().prefix("svix-").check(headers("1", "v1,a"), BODY))
                .hasMessage("the webhook has no header svix-id");
    }

    @Test
    void aSecretThatIsNoneIsNotShown() {
        assertThatThrownBy(() -> WebhookSignature.of("whsec_?secret?"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the webhook secret is not whsec_ and Base64")
                .hasNoCause();
        assertThat(signature()).hasToString("WebhookSignature[***]");
    }
}
