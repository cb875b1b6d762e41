package bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Answers {@code GET /.../COUNT} with so many things, over connections that stay open. Prints its port, runs until ended. */
public final class Server {
    private static final Map<String, byte[]> ANSWERS = new HashMap<>();

    private Server() {}

    public static void main(String[] args) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            System.out.println(server.getLocalPort());
            while (true) {
                Socket socket = server.accept();
                Thread thread = new Thread(() -> serve(socket));
                thread.setDaemon(true);
                thread.start();
            }
        }
    }

    private static void serve(Socket socket) {
        try (socket) {
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            OutputStream out = socket.getOutputStream();
            for (String line = line(in); !line.isEmpty(); line = line(in)) {
                String path = line.split(" ")[1];
                while (!line(in).isEmpty()) {
                    // The headers say nothing that matters here, and a GET has no body.
                }
                out.write(answer(path.substring(path.lastIndexOf('/') + 1)));
                out.flush();
            }
        } catch (IOException e) {
            // The client is gone.
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    private static synchronized byte[] answer(String count) {
        return ANSWERS.computeIfAbsent(count, key -> {
            String json = Things.json(Integer.parseInt(key));
            return ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + json.length() + "\r\n\r\n" + json)
                    .getBytes(StandardCharsets.US_ASCII);
        });
    }
}
