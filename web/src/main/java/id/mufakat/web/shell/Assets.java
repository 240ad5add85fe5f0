package id.mufakat.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Addresses of style sheets, scripts and pictures that change whenever the file does, so that browsers keep them for ever. */
@Named("asset")
@ApplicationScoped
public class Assets {

    @Inject
    ServletContext context;

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /** @param file a name under {@code /resources/}, such as {@code face.css} */
    public String of(String file) {
        return addresses.computeIfAbsent(file, this::address);
    }

    private String address(String file) {
        String path = "/resources/" + file;
        try (InputStream in = context.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no such file: " + path);
            }
            CRC32 sum = new CRC32();
            sum.update(in.readAllBytes());
            return path + "?v=" + Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
