package id.mufakat.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script beside a house of one class, with the real Maven: whoever calls it can tell a failed check from none. */
class ScriptIT {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final List<String> WITHOUT_STYLE = List.of("-o", "-Dspotless.check.skip", "-Dcheckstyle.skip");

    private static final String POM =
            """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <parent>
                <groupId>id.mufakat</groupId>
                <artifactId>mufakat</artifactId>
                <version>%s</version>
                <relativePath>%s</relativePath>
              </parent>
              <artifactId>hut</artifactId>
              <dependencies>
                <dependency>
                  <groupId>org.junit.jupiter</groupId>
                  <artifactId>junit-jupiter</artifactId>
                  <scope>test</scope>
                </dependency>
              </dependencies>
            </project>
            """;

    private static final String CHECK =
            """
            import org.junit.jupiter.api.Assertions;
            import org.junit.jupiter.api.Test;

            class HutTest {
                @Test
                void stands() {
                    Assertions.assertEquals(%s);
                }
            }
            """;

    @TempDir
    Path hut;

    @BeforeEach
    void build() throws IOException {
        Files.copy(ROOT.resolve("mufakat"), hut.resolve("mufakat"));
        Files.writeString(
                hut.resolve("pom.xml"),
                POM.formatted(version(), hut.toRealPath().relativize(ROOT.resolve("pom.xml"))));
        Files.createDirectories(hut.resolve("src/test/java"));
        Files.createDirectory(hut.resolve(".mvn"));
        for (String file : List.of("jvm.config", "checkstyle.xml")) {
            Files.copy(ROOT.resolve(".mvn").resolve(file), hut.resolve(".mvn").resolve(file));
        }
    }

    @Test
    void ends_with_0_when_every_check_held() throws Exception {
        test("1, 1");

        assertThat(check()).isZero();
    }

    @Test
    void ends_with_1_when_a_check_failed() throws Exception {
        test("1, 2");

        assertThat(check()).isEqualTo(1);
    }

    /** A test that stands, in a class that the formatter would write otherwise. */
    @Test
    void ends_with_1_when_a_class_is_not_in_shape() throws Exception {
        test("1,      1");

        assertThat(run(System.getenv("PATH"), List.of("-o"))).isEqualTo(1);
        assertThat(said()).contains("spotless");
    }

    @Test
    void ends_with_2_when_nothing_compiled() throws Exception {
        test("1, unknown");

        assertThat(run(System.getenv("PATH"), List.of("-o"))).isEqualTo(2);
        assertThat(said())
                .contains("0 Checkstyle violations", "COMPILATION ERROR", "mufakat: the checks could not be made");
    }

    @Test
    void ends_with_2_when_there_is_no_maven() throws Exception {
        Path tools = Files.createDirectory(hut.resolve("bin"));
        for (String tool : List.of("bash", "dirname", "readlink", "sed", "head")) {
            Files.copy(which(tool), tools.resolve(tool), StandardCopyOption.COPY_ATTRIBUTES);
        }

        assertThat(run(tools.toString(), WITHOUT_STYLE)).isEqualTo(2);
        assertThat(said()).contains("Maven 3.8 or newer is needed");
    }

    private static String version() throws IOException {
        String pom = Files.readString(ROOT.resolve("pom.xml"));
        return pom.replaceFirst("(?s).*?<artifactId>mufakat</artifactId>\\s*<version>([^<]+)</version>.*", "$1");
    }

    private void test(String values) throws IOException {
        Files.writeString(hut.resolve("src/test/java/HutTest.java"), CHECK.formatted(values));
    }

    private int check() throws Exception {
        return run(System.getenv("PATH"), WITHOUT_STYLE);
    }

    private int run(String path, List<String> options) throws Exception {
        List<String> command =
                new ArrayList<>(List.of("bash", hut.resolve("mufakat").toString(), "check"));
        command.addAll(options);
        ProcessBuilder process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(hut.resolve("said").toFile());
        // What the Maven that runs this test tells its children is not meant for another one.
        process.environment().keySet().removeIf(name -> name.startsWith("MAVEN_"));
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process.environment().put("PATH", path);
        return process.start().waitFor();
    }

    private String said() throws IOException {
        return Files.readString(hut.resolve("said"));
    }

    private static Path which(String tool) {
        return List.of("/bin", "/usr/bin", "/usr/local/bin").stream()
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }
}
