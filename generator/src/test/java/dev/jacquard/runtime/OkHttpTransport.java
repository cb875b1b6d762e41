package dev.jacquard.runtime;

import dev.jacquard.runtime.http.HttpTransport;
import dev.jacquard.runtime.http.RequestBody;
import dev.jacquard.runtime.http.TransportRequest;
import dev.jacquard.runtime.http.TransportResponse;
import java.io.IOException;
import java.net.MalformedURLException;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.BufferedSink;
import okio.Okio;
import okio.Source;
import org.jspecify.annotations.Nullable;

/** A transport over OkHttp, as a user would write it. */
final class OkHttpTransport implements HttpTransport {
    private final OkHttpClient client = new OkHttpClient.Builder()
            .followRedirects(false)
            .retryOnConnectionFailure(false)
            .build();

    @Override
    public CompletableFuture<TransportResponse> sendAsync(TransportRequest request) {
        CompletableFuture<TransportResponse> answer = new CompletableFuture<>();
        Call call;
        try {
            call = client.newCall(convert(request));
        } catch (IOException e) {
            return CompletableFuture.failedFuture(e);
        }
        call.timeout().timeout(request.timeout().toNanos(), TimeUnit.NANOSECONDS);
        answer.whenComplete((response, failure) -> {
            if (failure != null) {
                call.cancel();
            }
        });
        call.enqueue(new Callback() {
            @Override
            public void onFailure(Call failed, IOException failure) {
                answer.completeExceptionally(failure);
            }

            @Override
            public void onResponse(Call answered, Response response) {
                try {
                    answer.complete(convert(response, request));
                } catch (IOException e) {
                    answer.completeExceptionally(e);
                }
            }
        });
        return answer;
    }

    private static Request convert(TransportRequest request) throws MalformedURLException {
        Request.Builder builder = new Request.Builder().url(request.uri().toURL());
        request.headers().forEach(builder::addHeader);
        RequestBody body = request.body();
        boolean demanded = switch (request.method()) {
            case "POST", "PUT", "PATCH" -> true;
            default -> false;
        };
        return builder.method(request.method(), body != null
                ? new Body(body)
                : demanded ? okhttp3.RequestBody.create(new byte[0], null) : null).build();
    }

    private static TransportResponse convert(Response response, TransportRequest request) throws IOException {
        Headers headers = Headers.of(response.headers().toMultimap());
        int status = response.code();
        if (request.streams(status)) {
            return new TransportResponse(status, headers, response.body().byteStream());
        }
        try (response) {
            long limit = request.maxBytes(status);
            byte[] bytes = response.body().byteStream().readNBytes((int) limit + 1);
            boolean truncated = bytes.length > limit;
            return new TransportResponse(
                    status, headers, truncated ? Arrays.copyOf(bytes, (int) limit) : bytes, truncated);
        }
    }

    @Override
    public void close() {
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }

    /** A body that is read while it is sent. */
    private static final class Body extends okhttp3.RequestBody {
        private final RequestBody body;

        Body(RequestBody body) {
            this.body = body;
        }

        @Override
        public @Nullable MediaType contentType() {
            return null; // a header of the request says it
        }

        @Override
        public long contentLength() {
            return body.length();
        }

        @Override
        public boolean isOneShot() {
            return !body.isRepeatable();
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            try (Source source = Okio.source(body.open())) {
                sink.writeAll(source);
            }
        }
    }
}
