package dev.jacquard.testing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** An HTTP server on loopback that keeps every request byte by byte and answers as it was told. */
public final class LoopbackServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Deque<byte[]> answers = new ArrayDeque<>();
    private final List<RecordedRequest> requests = new ArrayList<>();

    private LoopbackServer(ServerSocket socket) {
        this.socket = socket;
    }

    /** A server on a free port that answers 204 until it is told otherwise. */
    public static LoopbackServer start() throws IOException {
        LoopbackServer server = new LoopbackServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        Thread thread = new Thread(server::serve, "loopback-server");
        thread.setDaemon(true);
        thread.start();
        return server;
    }

    /** Its base URL, without a slash at the end. */
    public String url() {
        return "http://" + socket.getInetAddress().getHostAddress() + ":" + socket.getLocalPort();
    }

    /** Queues an answer; the last one is repeated. */
    public LoopbackServer answer(int status, String contentType, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head = "HTTP/1.1 " + status + " Told\r\nContent-Type: " + contentType
                + "\r\nContent-Length: " + bytes.length + "\r\nConnection: close\r\n\r\n";
        return raw(head + body);
    }

    /** Queues an answer without a body. */
    public LoopbackServer answer(int status) {
        return raw("HTTP/1.1 " + status + " Told\r\n" + (status == 204 ? "" : "Content-Length: 0\r\n")
                + "Connection: close\r\n\r\n");
    }

    /** Queues an answer as it goes over the wire. */
    public synchronized LoopbackServer raw(String answer) {
        answers.add(answer.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The requests so far. */
    public synchronized List<RecordedRequest> requests() {
        return List.copyOf(requests);
    }

    /** The last request. */
    public synchronized RecordedRequest request() {
        if (requests.isEmpty()) {
            throw new AssertionError("no request came");
        }
        return requests.get(requests.size() - 1);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket connection = socket.accept()) {
                RecordedRequest request = read(new BufferedInputStream(connection.getInputStream()));
                connection.getOutputStream().write(next(request));
            } catch (IOException e) {
                // The client went away, or the test closed the server: the test sees which.
            }
        }
    }

    private synchronized byte[] next(RecordedRequest request) {
        requests.add(request);
        byte[] answer = answers.size() > 1 ? answers.poll() : answers.peek();
        return answer != null
                ? answer
                : "HTTP/1.1 204 Told\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    }

    private static RecordedRequest read(InputStream in) throws IOException {
        List<String> head = new ArrayList<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            head.add(line);
        }
        int length = 0;
        boolean chunked = false;
        for (String line : head) {
            chunked |= line.equalsIgnoreCase("Transfer-Encoding: chunked");
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(line.substring("content-length:".length()).strip());
            }
        }
        byte[] body = chunked ? chunks(in) : in.readNBytes(length);
        return new RecordedRequest(head.get(0), List.copyOf(head.subList(1, head.size())), body);
    }

    private static byte[] chunks(InputStream in) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(in), 16); size > 0; size = Integer.parseInt(line(in), 16)) {
            body.write(in.readNBytes(size));
            line(in);
        }
        line(in);
        return body.toByteArray();
    }

    /** A line of the head; one byte is one character, so that every byte can be told. */
    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new IOException("the request ends early");
            }
            line.write(b);
        }
        String text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
