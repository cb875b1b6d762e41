package dev.jacquard.runtime;

import dev.jacquard.runtime.http.RequestBody;
import dev.jacquard.runtime.http.TransportResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Bodies in gzip, as the header Content-Encoding tells (RFC 9110, section 8.4). */
final class Gzip {
    /** Shorter bodies gain nothing. */
    private static final int LEAST = 1024;

    /** Longer ones, and those of unknown length, are compressed while they are sent. */
    private static final int MOST = 16 * 1024 * 1024;

    private Gzip() {
    }

    /** The request with its body in gzip, if that is of use and it has no encoding of its own. */
    static Request compressed(Request request) {
        RequestBody body = request.body();
        boolean isEncoded = new Headers(request.headers(), Secrets.USUAL)
                .first("Content-Encoding") != null;
        if (body == null || isEncoded || !body.isRepeatable()
                || body.length() >= 0 && body.length() < LEAST) {
            return request;
        }
        RequestBody smaller = new Compressed(body);
        if (body.length() >= 0 && body.length() <= MOST) {
            try (InputStream in = smaller.open()) {
                smaller = RequestBody.of(in.readAllBytes());
            } catch (IOException e) {
                return request; // sending it tells what is wrong
            }
        }
        List<String> headers = new ArrayList<>(request.headers());
        HeaderRules.set(headers, "Content-Encoding", "gzip");
        return new Request(request.operation(), request.method(), request.server(),
                request.target(), List.copyOf(headers), smaller,
                request.secretValues(), request.security(), request.retries());
    }

    /**
     * The response with its body as it was before it was compressed.
     *
     * @param limit how many bytes to keep of a whole body, roughly
     * @throws IOException where the body is no gzip, or its end is missing
     */
    static TransportResponse decoded(TransportResponse response, long limit) throws IOException {
        String encoding = response.headers().first("Content-Encoding");
        if (!"gzip".equalsIgnoreCase(encoding) && !"x-gzip".equalsIgnoreCase(encoding)) {
            return response;
        }
        Headers headers = response.headers().without("Content-Encoding", "Content-Length");
        if (response.isStreamed()) {
            return new TransportResponse(response.status(), headers,
                    new Arriving(response.stream()));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream in = new Arriving(new ByteArrayInputStream(response.body()))) {
            byte[] block = new byte[8 * 1024];
            for (int count = 0; count >= 0 && out.size() <= limit; count = in.read(block)) {
                out.write(block, 0, count);
            }
        } catch (EOFException e) {
            if (!response.isTruncated()) {
                throw e;
            }
        }
        boolean isCut = response.isTruncated() || out.size() > limit;
        return new TransportResponse(response.status(), headers, out.toByteArray(), isCut);
    }

    /** A stream that is read block by block. */
    private abstract static class Blocks extends InputStream {
        @Override
        public int read() throws IOException {
            byte[] single = new byte[1];
            return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
        }
    }

    /** A body in gzip, whose length nobody knows before it was read. */
    private record Compressed(RequestBody body) implements RequestBody {
        @Override
        public long length() {
            return -1;
        }

        @Override
        public boolean isRepeatable() {
            return true;
        }

        @Override
        public InputStream open() throws IOException {
            return new Leaving(body.open());
        }
    }

    /** Compresses a stream block by block. */
    private static final class Leaving extends Blocks {
        private final InputStream source;
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final GZIPOutputStream gzip = new GZIPOutputStream(out);
        private InputStream block = InputStream.nullInputStream();
        private boolean isEnd;

        Leaving(InputStream source) throws IOException {
            this.source = source;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = block.read(target, offset, length);
            while (count < 0 && !isEnd) {
                byte[] more = source.readNBytes(64 * 1024);
                gzip.write(more);
                if (more.length == 0) {
                    gzip.close();
                    isEnd = true;
                }
                block = new ByteArrayInputStream(out.toByteArray());
                out.reset();
                count = block.read(target, offset, length);
            }
            return count;
        }

        @Override
        public void close() throws IOException {
            source.close();
            gzip.close(); // frees what is outside of the heap
        }
    }

    /** Looks at the body when it is read first: until then, nothing of it need be there. */
    private static final class Arriving extends Blocks {
        private final PushbackInputStream source;
        private InputStream in;

        Arriving(InputStream gzip) {
            source = new PushbackInputStream(gzip);
            in = source;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (in == source) {
                int first = source.read();
                if (first < 0) {
                    return -1; // such as the answer to HEAD
                }
                source.unread(first);
                in = new GZIPInputStream(source);
            }
            return in.read(target, offset, length);
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
