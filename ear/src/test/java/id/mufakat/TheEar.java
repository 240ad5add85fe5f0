package id.mufakat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The very archive that the build made, with a test's classes slipped into its web module. */
public final class TheEar {

    private static final String DOOR = "<url-pattern>/health/*</url-pattern>";

    private TheEar() {}

    /** For a {@code @Deployment} method; the classes are the test itself and what it brings along. */
    public static EnterpriseArchive with(Class<?>... tests) {
        File built = Path.of(System.getProperty("mufakat.home"), "ear/target/mufakat.ear")
                .toFile();
        EnterpriseArchive ear = ShrinkWrap.createFromZipFile(EnterpriseArchive.class, built);
        WebArchive web = ear.getAsType(WebArchive.class, "/mufakat-web.war").addClasses(tests);
        web.setWebXML(new StringAsset(opened(web)));
        return ear.addAsLibrary(jarOf(Assertions.class));
    }

    /** The runner comes in over HTTP, and every page of the house asks for a caller: one more open door, beside health. */
    private static String opened(WebArchive web) {
        try (InputStream in = web.get("WEB-INF/web.xml").getAsset().openStream()) {
            String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return xml.replace(DOOR, DOOR + "<url-pattern>/ArquillianServletRunnerEE9</url-pattern>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
