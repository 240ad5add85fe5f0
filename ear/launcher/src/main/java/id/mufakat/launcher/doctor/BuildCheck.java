package id.mufakat.launcher.doctor;

import id.mufakat.launcher.CannotRun;
import id.mufakat.launcher.Installation;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** What the build has made, and the fonts in it, without which no document can be set. */
record BuildCheck(Installation installation) implements Check {

    private static final byte[] OPEN_TYPE = {'O', 'T', 'T', 'O'};
    private static final byte[] TRUE_TYPE = {0, 1, 0, 0};

    @Override
    public List<Finding> findings() {
        try {
            installation.checked();
            return List.of(Finding.fine("build", "complete, version " + Installation.version("mufakat")), fonts());
        } catch (CannotRun e) {
            return List.of(
                    Finding.note("build", String.valueOf(e.getMessage()), "./mufakat run builds what is missing."));
        }
    }

    private Finding fonts() {
        int fonts = 0;
        try (ZipFile ear = new ZipFile(installation.ear().toFile())) {
            for (ZipEntry entry : ear.stream().filter(BuildCheck::isTemplates).toList()) {
                fonts += fonts(new ZipInputStream(ear.getInputStream(entry)));
            }
        } catch (IOException e) {
            return Finding.wrong(
                    "fonts",
                    "a font of the templates is damaged: " + e.getMessage(),
                    "Build again: touch pom.xml; ./mufakat run");
        }
        return fonts == 0
                ? Finding.wrong("fonts", "there are none in the templates", "Build again: touch pom.xml; ./mufakat run")
                : Finding.fine("fonts", fonts + " travel with the templates");
    }

    private static boolean isTemplates(ZipEntry entry) {
        return entry.getName().startsWith("lib/") && entry.getName().contains("mufakat-templates");
    }

    private static int fonts(ZipInputStream jar) throws IOException {
        int fonts = 0;
        for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
            if (entry.getName().matches(".*\\.(otf|ttf)")) {
                checkHead(entry.getName(), jar);
                fonts++;
            }
        }
        return fonts;
    }

    private static void checkHead(String name, InputStream font) throws IOException {
        byte[] head = font.readNBytes(4);
        if (!Arrays.equals(head, OPEN_TYPE) && !Arrays.equals(head, TRUE_TYPE)) {
            throw new IOException(name);
        }
    }
}
