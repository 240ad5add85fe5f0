package id.mufakat.launcher.server;

import java.net.URI;
import java.util.Optional;

/**
 * What an operator decides about one run.
 *
 * @param bind the address to listen on
 * @param demo whether demo people and data are loaded
 * @param behindProxy whether the client's address is taken from a proxy's headers
 * @param publicUrl where people reach this installation, without a slash at the end; QR codes carry it
 */
public record Settings(int port, String bind, boolean demo, boolean behindProxy, Optional<URI> publicUrl) {

    /** Where the launcher itself reaches the server. */
    public URI local() {
        String host = bind.equals("0.0.0.0") || bind.equals("::") ? "127.0.0.1" : bind;
        return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port);
    }

    /** What to open in a browser. */
    public URI shown() {
        return publicUrl.orElse(local());
    }
}
