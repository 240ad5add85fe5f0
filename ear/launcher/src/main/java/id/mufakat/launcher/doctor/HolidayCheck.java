package id.mufakat.launcher.doctor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.OptionalInt;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * How far the list of holidays reaches that travels with the build: terms in working days beyond its end come out too
 * short.
 *
 * @param ear what was built, if it was
 */
record HolidayCheck(Path ear, Clock clock) implements Check {

    private static final String LIST = "id/mufakat/calendar/holidays.csv";
    private static final String MEND =
            "Install a release that lists the next year's joint decree on holidays (ejb/src/main/resources/" + LIST
                    + ").";
    private static final int MONTHS_AHEAD = 6;
    private static final int YEAR_DIGITS = 4;

    @Override
    public List<Finding> findings() {
        if (!Files.exists(ear)) {
            return List.of();
        }
        try (ZipFile zip = new ZipFile(ear.toFile())) {
            OptionalInt last = OptionalInt.empty();
            for (ZipEntry entry : zip.stream().filter(HolidayCheck::isHouse).toList()) {
                last = lastYear(new ZipInputStream(zip.getInputStream(entry)));
            }
            return List.of(
                    last.isPresent() ? reach(LocalDate.of(last.getAsInt(), Month.DECEMBER, 31)) : unread("none"));
        } catch (IOException | DateTimeException | NumberFormatException e) {
            return List.of(unread(String.valueOf(e.getMessage())));
        }
    }

    private Finding reach(LocalDate end) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        if (today.isAfter(end)) {
            return Finding.wrong(
                    "holidays", "the list ended on " + end + ": terms are reckoned without holidays", MEND);
        }
        return today.isAfter(end.minusMonths(MONTHS_AHEAD))
                ? Finding.note("holidays", "the list ends on " + end, MEND)
                : Finding.fine("holidays", "known until " + end);
    }

    private static Finding unread(String why) {
        return Finding.wrong(
                "holidays", "the list cannot be read: " + why, "Build again: touch pom.xml; ./mufakat run");
    }

    private static boolean isHouse(ZipEntry entry) {
        return entry.getName().matches("(.*/)?[^/]*mufakat-ejb[^/]*\\.jar");
    }

    private static OptionalInt lastYear(ZipInputStream jar) throws IOException {
        for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
            if (entry.getName().equals(LIST)) {
                return new BufferedReader(new InputStreamReader(jar, StandardCharsets.UTF_8))
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .mapToInt(line -> Integer.parseInt(line.substring(0, YEAR_DIGITS)))
                        .max();
            }
        }
        return OptionalInt.empty();
    }
}
