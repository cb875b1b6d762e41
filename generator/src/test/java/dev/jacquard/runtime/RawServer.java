package dev.jacquard.runtime;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/**
 * A server on loopback that records the bytes of each request and answers with bytes that a test gives. One request a
 * connection; the n-th request gets the n-th reply, and the last reply goes on for ever.
 */
final class RawServer implements AutoCloseable {
    private final ServerSocket listener;
    private final List<Reply> replies;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> connections = new CopyOnWriteArrayList<>();

    /** Set once a client has closed a connection on which {@link #hang()} waits. */
    private final CountDownLatch hungUp = new CountDownLatch(1);
    private final CountDownLatch arrived = new CountDownLatch(1);

    /** Answers a request whose bytes have been read. */
    interface Reply {
        void send(RawServer server, InputStream in, OutputStream out) throws Exception;
    }

    RawServer(Reply... replies) {
        this.replies = new ArrayList<>(List.of(replies));
        try {
            listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::accept);
    }

    String url() {
        return "http://127.0.0.1:" + listener.getLocalPort();
    }

    int port() {
        return listener.getLocalPort();
    }

    /** The requests so far, each with its head and its body, one char a byte. */
    List<String> requests() {
        return requests;
    }

    void awaitRequest() throws InterruptedException {
        arrived.await();
    }

    void awaitHangUp() throws InterruptedException {
        hungUp.await();
    }

    static Reply raw(String bytes) {
        return (server, in, out) -> out.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A whole response; headers as lines. */
    static Reply answer(int status, String body, String... headers) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " x\r\nConnection: close\r\nContent-Length: "
                + bytes.length + "\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        head.append("\r\n");
        return (server, in, out) -> {
            out.write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
            out.write(bytes);
        };
    }

    /** Sends bytes and then nothing, until the client closes the connection. */
    static Reply hang(String first) {
        return (server, in, out) -> {
            out.write(first.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            try {
                while (in.read() >= 0) {
                    // nothing more is expected
                }
            } catch (IOException e) {
                // reset: closed as well
            }
            server.hungUp.countDown();
        };
    }

    /** Sends bytes again and again, until the client closes the connection. */
    static Reply endless(String first, String more) {
        return (server, in, out) -> {
            out.write(first.getBytes(StandardCharsets.ISO_8859_1));
            byte[] bytes = more.getBytes(StandardCharsets.ISO_8859_1);
            try {
                while (true) {
                    out.write(bytes);
                }
            } catch (IOException e) {
                server.hungUp.countDown();
            }
        };
    }

    /** Sends bytes, and resets the connection. */
    static Reply reset(String first) {
        return (server, in, out) -> {
            raw(first).send(server, in, out);
            out.flush();
            throw new Reset();
        };
    }

    private static final class Reset extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                Socket connection = listener.accept();
                connections.add(connection);
                daemon(() -> serve(connection));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            InputStream in = connection.getInputStream();
            OutputStream out = connection.getOutputStream();
            String request = read(in);
            if (request.isEmpty()) {
                return;
            }
            Reply reply;
            synchronized (this) {
                requests.add(request);
                reply = replies.get(Math.min(requests.size(), replies.size()) - 1);
            }
            arrived.countDown();
            try {
                reply.send(this, in, out);
            } catch (Reset e) {
                connection.setSoLinger(true, 0);
                return;
            }
            out.flush();
            connection.shutdownOutput();
        } catch (Exception e) {
            // The client went away; what it got is for the test to judge.
        }
    }

    private static String read(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String text = "";
        while (!text.endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                return "";
            }
            bytes.write(next);
            text = bytes.toString(StandardCharsets.ISO_8859_1);
        }
        String lower = text.toLowerCase(Locale.ROOT);
        int at = lower.indexOf("\r\ncontent-length: ");
        if (at >= 0) {
            int length = Integer.parseInt(text.substring(at + 18, text.indexOf("\r\n", at + 18)).strip());
            bytes.write(in.readNBytes(length));
        } else if (lower.contains("\r\ntransfer-encoding: chunked\r\n")) {
            chunks(in, bytes);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    /** Reads a chunked body to its end: a connection that is closed with bytes unread resets, and the answer may be lost. */
    private static void chunks(InputStream in, ByteArrayOutputStream bytes) throws IOException {
        int length;
        do {
            StringBuilder line = new StringBuilder();
            for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
                line.append((char) next);
            }
            bytes.write((line + "\n").getBytes(StandardCharsets.ISO_8859_1));
            length = line.isEmpty() ? 0 : Integer.parseInt(line.toString().strip(), 16);
            bytes.write(in.readNBytes(length + 2));
        } while (length > 0);
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket connection : connections) {
            connection.close();
        }
    }
}
