package id.mufakat.launcher.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.launcher.Installation;
import id.mufakat.launcher.doctor.Finding.Level;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void taken_port_is_wrong_unless_it_is_our_own() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = listener.getLocalPort();

            assertThat(worst(new PortCheck("127.0.0.1", port, false))).isEqualTo(Level.WRONG);
            assertThat(worst(new PortCheck("127.0.0.1", port, true))).isEqualTo(Level.FINE);
        }
    }

    @Test
    void little_memory_is_wrong() throws IOException {
        Path memory = Files.writeString(folder.resolve("meminfo"), "MemTotal: 4000000 kB\nMemAvailable: 1000000 kB\n");

        assertThat(worst(new MemoryCheck(memory, folder))).isEqualTo(Level.WRONG);
    }

    @Test
    void limit_of_the_container_counts() throws IOException {
        Path memory = Files.writeString(folder.resolve("meminfo"), "MemAvailable: 16000000 kB\n");

        assertThat(worst(new MemoryCheck(memory, folder))).isEqualTo(Level.FINE);

        Files.writeString(folder.resolve("memory.max"), "2147483648\n");
        Files.writeString(folder.resolve("memory.current"), "1073741824\n");
        assertThat(worst(new MemoryCheck(memory, folder))).isEqualTo(Level.WRONG);
    }

    @Test
    void clock_before_the_build_is_wrong() {
        Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);

        assertThat(worst(new ClockCheck(clock, NOON.plusSeconds(1)))).isEqualTo(Level.WRONG);
        assertThat(worst(new ClockCheck(clock, NOON.minusSeconds(1)))).isEqualTo(Level.FINE);
    }

    @Test
    void folder_that_cannot_be_written_is_wrong() {
        assertThat(worst(new DataCheck(Path.of("/proc/sys/mufakat"), Clock.systemUTC())))
                .isEqualTo(Level.WRONG);
    }

    @Test
    void folder_that_others_can_look_into_is_wrong() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));

        List<Finding> findings = new DataCheck(folder, Clock.systemUTC()).findings();

        assertThat(findings)
                .filteredOn(each -> each.level() == Level.WRONG)
                .extracting(Finding::mend)
                .containsExactly("chmod 700 '" + folder + "'");
    }

    @Test
    void clock_that_differs_from_the_file_system_is_wrong() throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        for (int minutes : List.of(-1, 1)) {
            Clock other = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(minutes));

            assertThat(worst(new DataCheck(folder, other))).as("%d", minutes).isEqualTo(Level.WRONG);
        }
    }

    @Test
    void data_folder_need_not_exist_yet() {
        assertThat(new DataCheck(folder.resolve("a/b"), Clock.systemUTC()).findings())
                .extracting(Finding::level)
                .doesNotContain(Level.WRONG);
    }

    @Test
    void old_java_is_wrong_and_missing_maven_is_not() {
        assertThat(new ToolCheck("11.0.20", "").findings())
                .extracting(Finding::level)
                .startsWith(Level.WRONG, Level.NOTE);
        assertThat(new ToolCheck("17.0.15", "").findings())
                .extracting(Finding::level)
                .startsWith(Level.FINE);
    }

    @Test
    void old_maven_is_wrong() throws IOException {
        Path maven = Files.writeString(folder.resolve("mvn"), "#!/bin/sh\necho 'Apache Maven 3.6.3'\n");
        Files.setPosixFilePermissions(maven, PosixFilePermissions.fromString("rwx------"));

        assertThat(new ToolCheck("17", maven.toString()).findings().get(1).level())
                .isEqualTo(Level.WRONG);
    }

    @Test
    void address_without_https_is_noted() {
        assertThat(worst(new AddressCheck(Map.of()))).isEqualTo(Level.NOTE);
        assertThat(worst(new AddressCheck(Map.of("MUFAKAT_PUBLIC_URL", "http://x"))))
                .isEqualTo(Level.NOTE);
        assertThat(worst(new AddressCheck(Map.of("MUFAKAT_PUBLIC_URL", "https://x"))))
                .isEqualTo(Level.FINE);
    }

    @Test
    void house_without_a_mail_server_is_noted() {
        assertThat(new MailCheck(Map.of()).findings())
                .singleElement()
                .matches(finding ->
                        finding.level() == Level.NOTE && finding.what().equals("no mail server is set"));
    }

    @Test
    void mail_server_that_answers_is_fine_and_one_that_does_not_is_noted() throws IOException {
        int port;
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = server.getLocalPort();
            assertThat(worst(mail("PORT", String.valueOf(port)))).isEqualTo(Level.FINE);
        }

        assertThat(worst(mail("PORT", String.valueOf(port)))).isEqualTo(Level.NOTE);
    }

    @Test
    void mail_settings_that_cannot_work_are_wrong() {
        assertThat(worst(mail("FROM", "Mufakat"))).isEqualTo(Level.WRONG);
        assertThat(worst(mail("TLS", "ssl"))).isEqualTo(Level.WRONG);
        assertThat(worst(mail("PORT", "smtp"))).isEqualTo(Level.WRONG);
        assertThat(worst(mail("USER", "mufakat"))).isEqualTo(Level.WRONG);
    }

    private static MailCheck mail(String name, String value) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "MUFAKAT_MAIL_HOST", "127.0.0.1",
                "MUFAKAT_MAIL_FROM", "mufakat@bawaslu.example",
                "MUFAKAT_MAIL_TLS", "none"));
        environment.put("MUFAKAT_MAIL_" + name, value);
        return new MailCheck(environment);
    }

    @Test
    void missing_build_is_noted() {
        assertThat(worst(new BuildCheck(new Installation(folder)))).isEqualTo(Level.NOTE);
    }

    @Test
    void application_without_or_with_damaged_fonts_is_wrong() throws IOException {
        Installation installation = built(folder, new byte[] {'O', 'T', 'T', 'O', 0});
        assertThat(worst(new BuildCheck(installation))).isEqualTo(Level.FINE);

        built(folder, new byte[] {'<', 'h', 't', 'm', 'l'});
        assertThat(worst(new BuildCheck(installation))).isEqualTo(Level.WRONG);
    }

    @Test
    void list_of_holidays_that_ends_is_noted_half_a_year_before_and_wrong_after() throws IOException {
        Path ear = holidays("# years\n2026-12-25,HOLIDAY,Natal\n2027-12-25,HOLIDAY,Natal\n");

        assertThat(worst(new HolidayCheck(ear, at("2027-06-30")))).isEqualTo(Level.FINE);
        assertThat(worst(new HolidayCheck(ear, at("2027-07-01")))).isEqualTo(Level.NOTE);
        assertThat(worst(new HolidayCheck(ear, at("2027-12-31")))).isEqualTo(Level.NOTE);
        assertThat(worst(new HolidayCheck(ear, at("2028-01-01")))).isEqualTo(Level.WRONG);
        assertThat(worst(new HolidayCheck(holidays("Natal\n"), at("2027-01-01"))))
                .isEqualTo(Level.WRONG);
        assertThat(new HolidayCheck(folder.resolve("none.ear"), at("2027-01-01")).findings())
                .isEmpty();
    }

    private static Clock at(String day) {
        return Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
    }

    private Path holidays(String list) throws IOException {
        Path file = folder.resolve("some.ear");
        try (ZipOutputStream ear = new ZipOutputStream(Files.newOutputStream(file))) {
            ear.putNextEntry(new ZipEntry("mufakat-ejb.jar"));
            ZipOutputStream jar = new ZipOutputStream(ear);
            jar.putNextEntry(new ZipEntry("id/mufakat/calendar/holidays.csv"));
            jar.write(list.getBytes(StandardCharsets.UTF_8));
            jar.finish();
        }
        return file;
    }

    private static Level worst(Check check) {
        return check.findings().stream()
                .map(Finding::level)
                .max(Level::compareTo)
                .orElseThrow();
    }

    private static Installation built(Path home, byte[] font) throws IOException {
        Installation installation = new Installation(home);
        for (String kind : List.of("extract", "judge")) {
            Files.createDirectories(installation.reader(kind));
        }
        Files.createDirectories(installation.player().resolve("lib"));
        Files.createDirectories(installation.server().resolve("standalone/configuration"));
        Files.writeString(installation.server().resolve("standalone/configuration/mufakat.xml"), "<server/>");
        Files.writeString(installation.server().resolve("jboss-modules.jar"), "");
        Path descriptors = Files.createDirectories(installation.application().resolve("META-INF"));
        Files.writeString(descriptors.resolve("application.xml"), "<application/>");
        try (ZipOutputStream ear = new ZipOutputStream(Files.newOutputStream(installation.ear()))) {
            ear.putNextEntry(new ZipEntry("lib/id.mufakat-mufakat-templates-1.jar"));
            ZipOutputStream jar = new ZipOutputStream(ear);
            jar.putNextEntry(new ZipEntry("templates/house/fonts/one.otf"));
            jar.write(font);
            jar.finish();
        }
        return installation;
    }
}
