package id.mufakat.safety;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Bytes on a socket, from a place of one's own: what no HTTP client would send, or what should count for nobody else. */
record Raw(URI house, String from) {

    private static final int PATIENCE_MILLIS = 60_000;

    /** @param request whole, the house closes the connection after it */
    String send(String request) {
        return send(request.getBytes(StandardCharsets.ISO_8859_1));
    }

    String send(byte[] request) {
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
            socket.connect(new InetSocketAddress(house.getHost(), house.getPort()), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            return answer.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the headers that every request needs. */
    String post(String path, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        String head = "POST " + path + " HTTP/1.1\r\nHost: " + house.getAuthority()
                + "\r\nContent-Type: application/json\r\nIdempotency-Key: " + Act.key() + "\r\nContent-Length: "
                + body.length + "\r\nConnection: close\r\n\r\n";
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        request.writeBytes(body);
        return send(request.toByteArray());
    }

    static int status(String answer) {
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }

    static String body(String answer) {
        int gap = answer.indexOf("\r\n\r\n");
        return gap < 0 ? "" : answer.substring(gap + 4);
    }
}
