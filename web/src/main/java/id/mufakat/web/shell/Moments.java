package id.mufakat.web.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;

/** Days and hours as people in one agency read them: in its zone, in the language of the page. */
public final class Moments {

    private static final Map<String, String> ZONES =
            Map.of("Asia/Jakarta", "WIB", "Asia/Pontianak", "WIB", "Asia/Makassar", "WITA", "Asia/Jayapura", "WIT");

    private final Clock clock;
    private final ZoneId zone;
    private final Words words;
    private final Locale locale;
    private final LocalDate known;

    /** @param known the last day whose holidays are listed: terms that end later are only reckoned */
    public Moments(Clock clock, ZoneId zone, Locale locale, LocalDate known) {
        this.clock = clock;
        this.zone = zone;
        this.locale = locale;
        this.known = known;
        this.words = Words.in(locale);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** Such as {@code 8 Mei 2024}. */
    public String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", locale));
    }

    /** The day it is there at that instant. */
    public String day(Instant instant) {
        return day(LocalDate.ofInstant(instant, zone));
    }

    /** Such as {@code 8 Mei 2024, 10.42 WITA}. */
    public String at(Instant instant) {
        ZonedDateTime there = instant.atZone(zone);
        return day(there.toLocalDate()) + ", " + hour(there);
    }

    /** Such as {@code Rabu, 8 Mei 2024 · 10.42 WITA}. */
    public String now() {
        ZonedDateTime now = clock.instant().atZone(zone);
        return now.format(DateTimeFormatter.ofPattern("EEEE", locale)) + ", " + day(now.toLocalDate()) + " · "
                + hour(now);
    }

    /** Such as {@code hari ini}, {@code besok}, {@code 9 Mei}, {@code terlambat 2 hari}. */
    public String due(Instant instant) {
        LocalDate day = LocalDate.ofInstant(instant, zone);
        long ahead = ChronoUnit.DAYS.between(today(), day);
        if (instant.isBefore(clock.instant())) {
            return ahead == 0 ? words.say("moment.late-today") : words.say("moment.late", -ahead);
        }
        if (ahead < 2) {
            return words.say(ahead == 0 ? "moment.today" : "moment.tomorrow");
        }
        String pattern = day.getYear() == today().getYear() ? "d MMM" : "d MMM uuuu";
        String date = day.format(DateTimeFormatter.ofPattern(pattern, locale));
        return day.isAfter(known) ? words.say("moment.reckoned", date) : date;
    }

    /** Whether the deadline has passed or falls on today or tomorrow. */
    public boolean presses(Instant instant) {
        return LocalDate.ofInstant(instant, zone).isBefore(today().plusDays(2));
    }

    /** The bundle's key of the greeting at this time of day. */
    public String greeting() {
        int hour = clock.instant().atZone(zone).getHour();
        if (hour < 4 || hour >= 18) {
            return "greeting.evening";
        }
        if (hour < 11) {
            return "greeting.morning";
        }
        return hour < 15 ? "greeting.noon" : "greeting.afternoon";
    }

    private String hour(ZonedDateTime there) {
        boolean english = locale.equals(Locale.ENGLISH);
        return there.format(DateTimeFormatter.ofPattern(english ? "HH:mm" : "HH.mm", locale)) + " "
                + ZONES.getOrDefault(zone.getId(), zone.getId());
    }
}
