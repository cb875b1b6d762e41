package dev.jacquard.runtime;

import static dev.jacquard.runtime.RawServer.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.jacquard.runtime.http.TransportRequest;
import dev.jacquard.runtime.http.TransportResponse;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Spans of OpenTelemetry around calls, as a user would write them (generator/docs/extending.md has the same code). */
@Timeout(20)
class OpenTelemetryTest {
    /** A span for each call, which the server's spans join. */
    private static final class Tracing implements CallInterceptor {
        private final OpenTelemetry telemetry;

        Tracing(OpenTelemetry telemetry) {
            this.telemetry = telemetry;
        }

        @Override
        public Execution begin(Call<?> call) {
            Span span = telemetry.getTracer("shop-client").spanBuilder(call.operation())
                    .setSpanKind(SpanKind.CLIENT)
                    .setAttribute("http.request.method", call.method())
                    .startSpan();
            Context context = Context.current().with(span);
            return new Execution() {
                private int resends = -1;

                @Override
                public TransportRequest sending(TransportRequest request) {
                    resends++;
                    span.setAttribute("server.address", request.uri().getHost());
                    Headers[] headers = {request.headers()};
                    telemetry.getPropagators().getTextMapPropagator().inject(
                            context, headers, (all, name, value) -> all[0] = all[0].with(name, value));
                    return request.with(request.uri(), headers[0]);
                }

                @Override
                public void received(TransportResponse response) {
                    span.setAttribute("http.response.status_code", (long) response.status());
                }

                @Override
                public void ended(@Nullable ApiResponse<?> response, @Nullable Throwable failure) {
                    if (resends > 0) {
                        span.setAttribute("http.request.resend_count", (long) resends);
                    }
                    if (failure != null) {
                        span.setAttribute("error.type", failure.getClass().getName());
                        span.setStatus(StatusCode.ERROR);
                    }
                    span.end();
                }
            };
        }
    }

    private final InMemorySpanExporter spans = InMemorySpanExporter.create();
    private final OpenTelemetrySdk telemetry = OpenTelemetrySdk.builder()
            .setTracerProvider(
                    SdkTracerProvider.builder().addSpanProcessor(SimpleSpanProcessor.create(spans)).build())
            .setPropagators(ContextPropagators.create(W3CTraceContextPropagator.getInstance()))
            .build();

    @Test
    void aCallIsASpanOfTheCallersTrace() throws Exception {
        Span outer = telemetry.getTracer("app").spanBuilder("outer").startSpan();
        try (RawServer server = new RawServer(answer(503, ""), answer(200, "7"));
                TestClient client = TestClient.to(server).intercept(new Tracing(telemetry)).build();
                Scope scope = outer.makeCurrent()) {
            assertThat(scope).isNotNull();
            assertThat(client.thing("GET").executeAsync().join()).hasToString("7");
            SpanData span = spans.getFinishedSpanItems().get(0);
            assertThat(span.getName()).isEqualTo("getThing");
            assertThat(span.getTraceId()).isEqualTo(outer.getSpanContext().getTraceId());
            assertThat(span.getParentSpanId()).isEqualTo(outer.getSpanContext().getSpanId());
            assertThat(span.getAttributes().get(AttributeKey.longKey("http.response.status_code"))).isEqualTo(200);
            assertThat(span.getAttributes().get(AttributeKey.longKey("http.request.resend_count"))).isEqualTo(1);
            assertThat(server.requests()).hasSize(2).allMatch(request ->
                    request.contains("\r\ntraceparent: 00-" + span.getTraceId() + "-" + span.getSpanId() + "-01\r\n"));
        } finally {
            outer.end();
        }
    }

    @Test
    void aFailureIsAnError() throws Exception {
        try (RawServer server = new RawServer(answer(404, ""));
                TestClient client = TestClient.to(server).intercept(new Tracing(telemetry)).build()) {
            assertThatThrownBy(() -> client.thing("GET").execute()).isInstanceOf(ApiException.class);
            List<SpanData> finished = spans.getFinishedSpanItems();
            assertThat(finished).singleElement().satisfies(span -> {
                assertThat(span.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
                assertThat(span.getAttributes().get(AttributeKey.stringKey("error.type")))
                        .isEqualTo(ApiException.class.getName());
            });
        }
    }
}
