package id.mufakat.party;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How office and name of a signer are written (invariant 11): Permendagri 1/2023 article 44 for regional governments,
 * Bawaslu's own rules for Bawaslu. The rules are the rows of {@code name-styles.csv}; a change of law is a change there.
 *
 * @param group of the document type: REGULATORY, ASSIGNMENT, CORRESPONDENCE or SPECIAL
 * @param capacities for which the row holds
 * @param source the rule the row follows
 */
public record NameStyle(
        String group,
        Office.Style style,
        Set<Capacity> capacities,
        boolean titles,
        boolean rank,
        boolean nip,
        String source) {

    private static final String TABLE = "name-styles.csv";
    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    private static final List<NameStyle> ROWS = read();

    /** @throws IllegalArgumentException if the group is unknown */
    public static NameStyle of(String group, Office.Style style, Capacity capacity) {
        return ROWS.stream()
                .filter(row -> row.fits(group, style, capacity))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no name style for document group " + group));
    }

    /** Every row, in the order of the file. */
    public static List<NameStyle> all() {
        return ROWS;
    }

    /**
     * The office as printed over a signature: upper case but for the abbreviations, the last line with its comma.
     *
     * <p>{@code Pj. BUPATI BIAK NUMFOR,} or {@code a.n. BUPATI KUDUS / SEKRETARIS DAERAH / u.b. / ASISTEN PEMERINTAHAN,}
     *
     * @param onBehalfOf the office in whose name (a.n.) it is signed, or null
     * @param through the office in between (u.b.), or null
     */
    public static List<String> officeLines(
            Capacity capacity, Office office, @Nullable Office onBehalfOf, @Nullable Office through) {
        List<String> lines = new ArrayList<>();
        if (onBehalfOf != null) {
            lines.add("a.n. " + upper(onBehalfOf));
        }
        if (through != null) {
            lines.add(upper(through));
            lines.add("u.b.");
        }
        lines.add(capacity.before(upper(office)) + ",");
        return List.copyOf(lines);
    }

    /** What is printed under a signature: the name, then rank and NIP where the rule wants them and the person has them. */
    public List<String> nameLines(Person person) {
        String name = titles ? person.styledName() : person.name();
        String number = person.nip() == null ? null : "NIP " + person.nip();
        return Stream.of(name, rank ? person.rank() : null, nip ? number : null)
                .filter(Objects::nonNull)
                .toList();
    }

    private boolean fits(String aGroup, Office.Style aStyle, Capacity capacity) {
        return group.equals(aGroup) && style == aStyle && capacities.contains(capacity);
    }

    private static String upper(Office office) {
        return office.titleId().toUpperCase(INDONESIAN);
    }

    private static List<NameStyle> read() {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NameStyle.class.getResourceAsStream(TABLE)), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("group,"))
                    .map(NameStyle::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NameStyle parse(String line) {
        String[] cells = line.split(",", 7);
        Set<Capacity> capacities = EnumSet.noneOf(Capacity.class);
        for (String capacity : cells[2].split("\\|", -1)) {
            capacities.add(Capacity.valueOf(capacity));
        }
        boolean titles = cells[3].equals("yes");
        boolean rank = cells[4].equals("yes");
        boolean nip = cells[5].equals("yes");
        return new NameStyle(
                cells[0], Office.Style.valueOf(cells[1]), Set.copyOf(capacities), titles, rank, nip, cells[6]);
    }
}
