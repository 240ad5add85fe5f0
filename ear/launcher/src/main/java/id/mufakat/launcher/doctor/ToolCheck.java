package id.mufakat.launcher.doctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The JDK and Maven that are in use, and the system's programs that help.
 *
 * @param java the version of the virtual machine, as in {@code java.version}
 * @param maven the folder or command the script found, empty if none
 */
record ToolCheck(String java, String maven) implements Check {

    private static final int OLDEST_JAVA = 17;
    private static final Pattern VERSION = Pattern.compile("Apache Maven (\\d+)\\.(\\d+)[\\w.-]*");

    @Override
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        findings.add(javaVersion());
        findings.add(mavenVersion());
        findings.add(
                said("tesseract", "--list-langs").contains("ind")
                        ? Finding.fine("scans", "tesseract reads Indonesian")
                        : Finding.note(
                                "scans",
                                "scanned pages will not be found by their words",
                                "Debian: apt-get install tesseract-ocr tesseract-ocr-ind"));
        return findings;
    }

    private Finding javaVersion() {
        int feature = Runtime.Version.parse(java).feature();
        return feature >= OLDEST_JAVA
                ? Finding.fine("java", java)
                : Finding.wrong("java", java + " is too old", "Debian: apt-get install openjdk-17-jdk");
    }

    private Finding mavenVersion() {
        Matcher version = VERSION.matcher(maven.isEmpty() ? "" : said(maven, "--version"));
        if (!version.find()) {
            return Finding.note(
                    "maven",
                    "not found: what is built runs, but nothing can be built",
                    "Debian: apt-get install maven");
        }
        boolean old = Integer.parseInt(version.group(1)) < 3
                || (version.group(1).equals("3") && Integer.parseInt(version.group(2)) < 8);
        return old
                ? Finding.wrong("maven", version.group() + " is too old", "Install Maven 3.8 or newer.")
                : Finding.fine("maven", version.group());
    }

    /** What a program prints, empty if there is none. */
    private static String said(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
