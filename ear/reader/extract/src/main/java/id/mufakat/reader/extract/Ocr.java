package id.mufakat.reader.extract;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Letters out of pictures, by the tesseract program if it is installed. It gets a grey bitmap of our own making on its
 * standard input, never the file: its libraries are written in C.
 */
final class Ocr {

    private static final List<String> LANGUAGES = List.of("ind", "eng");
    private static final Duration ASKING = Duration.ofSeconds(5);

    /** None if the program is missing. */
    private final List<String> languages;

    private Ocr(List<String> languages) {
        this.languages = languages;
    }

    /** What this machine can do. */
    static Ocr installed() {
        try {
            Process process = start("--list-langs");
            process.getOutputStream().close();
            List<String> known =
                    output(process, ASKING).lines().map(String::strip).toList();
            return new Ocr(LANGUAGES.stream().filter(known::contains).toList());
        } catch (IOException e) {
            return new Ocr(List.of());
        }
    }

    boolean isInstalled() {
        return !languages.isEmpty();
    }

    /** @return empty if the program is missing or needs longer than {@code limit} */
    String read(BufferedImage picture, Duration limit) throws IOException {
        if (!isInstalled() || limit.isZero()) {
            return "";
        }
        Process process = start("stdin", "stdout", "-l", String.join("+", languages), "--psm", "3");
        try (OutputStream out = new BufferedOutputStream(process.getOutputStream())) {
            writeGrey(picture, out);
        }
        return output(process, limit);
    }

    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("tesseract"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        // Above all not the secret of this start.
        environment.keySet().retainAll(List.of("PATH", "TESSDATA_PREFIX", "SYSTEMROOT"));
        environment.put("OMP_THREAD_LIMIT", "1");
        return builder.start();
    }

    private static String output(Process process, Duration limit) throws IOException {
        Process watched = process;
        Thread killer = new Thread(() -> killAfter(watched, limit), "ocr-limit");
        killer.setDaemon(true);
        killer.start();
        try {
            return new String(process.getInputStream().readNBytes(Text.LIMIT), StandardCharsets.UTF_8);
        } finally {
            process.destroyForcibly();
        }
    }

    private static void killAfter(Process process, Duration limit) {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** As a portable grey map, the simplest picture there is. */
    private static void writeGrey(BufferedImage picture, OutputStream out) throws IOException {
        BufferedImage grey = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = grey.createGraphics();
        graphics.drawImage(picture, 0, 0, java.awt.Color.WHITE, null);
        graphics.dispose();
        String header = "P5 " + grey.getWidth() + " " + grey.getHeight() + " 255\n";
        out.write(header.getBytes(StandardCharsets.US_ASCII));
        out.write(((DataBufferByte) grey.getRaster().getDataBuffer()).getData());
    }
}
