package id.mufakat.reader;

import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Set;

/** No library in this process fetches anything: what a hostile file names by URL is not even looked up. */
final class Offline {

    private static final Set<String> REMOTE = Set.of("http", "https", "ftp", "mailto");

    private Offline() {}

    static void enforce() {
        URL.setURLStreamHandlerFactory(protocol -> REMOTE.contains(protocol) ? new Closed() : null);
        System.setProperty("javax.xml.accessExternalDTD", "");
        System.setProperty("javax.xml.accessExternalStylesheet", "");
    }

    /** A protocol that exists, so that URLs can be parsed, and leads nowhere. */
    private static final class Closed extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL url) throws IOException {
            throw new IOException("a reader has no network");
        }
    }
}
