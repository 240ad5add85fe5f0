package id.mufakat.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * What the build made, and where it lies.
 *
 * @param home the folder of the script {@code mufakat}
 */
public record Installation(Path home) {

    private static final Properties VERSIONS = versions();

    /** Refuses when something is not built. */
    public Installation checked() {
        require(ear());
        require(application().resolve("META-INF/application.xml"));
        require(server().resolve("jboss-modules.jar"));
        require(server().resolve("standalone/configuration/mufakat.xml"));
        require(reader("extract"));
        require(reader("judge"));
        require(player().resolve("lib"));
        return this;
    }

    public Path ear() {
        return home.resolve("ear/target/mufakat.ear");
    }

    /** The same archive as a folder, which the server takes without unpacking anything. */
    public Path application() {
        return home.resolve("ear/target/mufakat");
    }

    public Path server() {
        return home.resolve("ear/target/wildfly-" + version("wildfly"));
    }

    /** The folder with one kind of reader and its libraries. */
    public Path reader(String kind) {
        return home.resolve("ear/reader").resolve(kind).resolve("target/lib");
    }

    /** The folder with the program that plays the journey; its libraries are in {@code lib}. */
    public Path player() {
        return home.resolve("ear/player/target");
    }

    /** Of {@code mufakat}, {@code postgres} or {@code wildfly}, as this build was made with. */
    public static String version(String of) {
        return VERSIONS.getProperty(of);
    }

    private static void require(Path path) {
        if (!Files.exists(path)) {
            throw new CannotRun(path + " is missing. Start by the script mufakat, which builds what is not built.");
        }
    }

    private static Properties versions() {
        try (InputStream in = Installation.class.getResourceAsStream("versions.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
