package id.mufakat.founding;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The terminal of whoever started the server, for secrets that are shown once. It writes to the process's own output,
 * past the server's logging, which would put the lines into a file.
 */
@ApplicationScoped
public class Console {

    public void print(String line) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        out.println(line);
    }
}
