package id.mufakat.safety;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A complete and right body for every changing request, as the caller would send it. */
final class Bodies {

    private final Town town;
    private final Walk walk;
    private final Map<String, BiFunction<Rule.Cell, Sample, String>> bodies;

    Bodies(Town town) {
        this.town = town;
        this.walk = new Walk(town);
        this.bodies = Map.ofEntries(
                Map.entry("POST /api/v1/agreements", (cell, sample) -> walk.opening()),
                Map.entry("PUT /api/v1/agreements/{id}/text/{unit}", (cell, sample) -> wording(sample)),
                Map.entry("POST /api/v1/agreements/{id}/text", (cell, sample) -> letter(sample)),
                Map.entry("POST /api/v1/agreements/{id}/text/{unit}/removal", (cell, sample) -> seen(sample, "mark")),
                Map.entry("POST /api/v1/agreements/{id}/text/{unit}/move", (cell, sample) -> seen(sample, "row")),
                Map.entry("PUT /api/v1/agreements/{id}/text/{unit}/heading", (cell, sample) -> heading()),
                Map.entry(
                        "POST /api/v1/agreements/{id}/library/{entry}",
                        (cell, sample) -> Json.of("phrasing", "approved", "after", "term")),
                Map.entry(
                        "PUT /api/v1/agreements/{id}/text/{unit}/phrasing",
                        (cell, sample) ->
                                Json.of("seen", walk.mark(sample.id(), sample.get("unit")), "phrasing", "superiors")),
                Map.entry(
                        "POST /api/v1/agreements/{id}/edits/undo",
                        (cell, sample) -> Json.of("edit", walk.lastEdit(sample.id()))),
                Map.entry("PUT /api/v1/agreements/{id}/form", (cell, sample) -> form()),
                Map.entry("POST /api/v1/agreements/{id}/versions", (cell, sample) -> walk.cover(Side.OWN, sample.id())),
                Map.entry(
                        "POST /api/v1/agreements/{id}/units/{unit}/stance", (cell, sample) -> walk.stance(sample.id())),
                Map.entry("POST /api/v1/agreements/{id}/comments", (cell, sample) -> remark()),
                Map.entry("POST /api/v1/agreements/{id}/comments/{comment}/answers", (cell, sample) -> remark()),
                Map.entry("POST /api/v1/agreements/{id}/acceptance", (cell, sample) -> walk.rest(sample.id())),
                Map.entry("POST /api/v1/agreements/{id}/decisions", (cell, sample) -> walk.approval(sample.id())),
                Map.entry("POST /api/v1/agreements/{id}/number", (cell, sample) -> "{}"),
                Map.entry("POST /api/v1/agreements/{id}/number/void", (cell, sample) -> voided(sample)),
                Map.entry("POST /api/v1/agreements/{id}/number/return", (cell, sample) -> Json.of("reason", "Salah")),
                Map.entry("POST /api/v1/agreements/{id}/cancellation", (cell, sample) -> Json.of("reason", "Batal")),
                Map.entry("POST /api/v1/agreements/{id}/signature", this::signature),
                Map.entry("POST /api/v1/agreements/{id}/return", (cell, sample) -> Json.of("reason", "Salah ketik")),
                Map.entry("POST /api/v1/audiences", (cell, sample) -> walk.audiences()
                        .letter()),
                Map.entry(
                        "POST /api/v1/audiences/{id}/answer", (cell, sample) -> Json.of("seen", 1, "choice", "ACCEPT")),
                Map.entry("POST /api/v1/audiences/{id}/minutes", (cell, sample) -> walk.audiences()
                        .minutes()),
                Map.entry("POST /api/v1/audiences/{id}/photographs", (cell, sample) -> Facts.photograph()),
                Map.entry("POST /api/v1/accounts", (cell, sample) -> account()),
                Map.entry("POST /api/v1/agencies", (cell, sample) -> Facts.agency("Mitra " + word(), "51.03")),
                Map.entry("PUT /api/v1/agencies/{id}", (cell, sample) -> sameAgency(sample)),
                Map.entry("PUT /api/v1/agencies/{id}/logo", (cell, sample) -> Facts.logo()),
                Map.entry("POST /api/v1/agencies/{id}/end", (cell, sample) -> ending()),
                Map.entry("POST /api/v1/agencies/{id}/first-administrator", (cell, sample) -> first()),
                Map.entry("POST /api/v1/lead/proposal", (cell, sample) -> Facts.lead(sample.get("office"))),
                Map.entry("POST /api/v1/lead/confirmation", (cell, sample) -> Facts.lead(sample.get("office"))),
                Map.entry("POST /api/v1/offices", (cell, sample) -> Facts.office()),
                Map.entry("PUT /api/v1/offices/{id}", (cell, sample) -> Facts.office()),
                Map.entry("POST /api/v1/persons", (cell, sample) -> person()),
                Map.entry("PUT /api/v1/persons/{id}", (cell, sample) -> person()),
                Map.entry("POST /api/v1/mandates", (cell, sample) -> mandate()),
                Map.entry("POST /api/v1/mandates/{id}/confirmation", this::comparison),
                Map.entry("POST /api/v1/mandates/{id}/end", (cell, sample) -> Json.of("reason", "mutasi")),
                Map.entry("PUT /api/v1/me/password", (cell, sample) -> Json.of("old", "salah", "chosen", word())),
                Map.entry("PUT /api/v1/me/correspondence", (cell, sample) -> correspondence()),
                Map.entry("POST /api/v1/me/key", this::lock),
                Map.entry("PUT /api/v1/me/key", this::lock),
                Map.entry("POST /api/v1/setup", (cell, sample) -> setup()),
                Map.entry("POST /api/v1/invitations/acceptance", (cell, sample) -> acceptance()),
                Map.entry("POST /api/v1/books/{kind}/insertions", (cell, sample) -> insertion()),
                Map.entry("POST /api/v1/books/{kind}/insertions/struck", (cell, sample) -> Json.of("struck", "1.1")),
                Map.entry("PUT /api/v1/books/{kind}/pattern", (cell, sample) -> pattern(cell)),
                Map.entry("POST /api/v1/tokens", this::login));
    }

    String of(Rule rule, Rule.Cell cell, Sample sample) {
        BiFunction<Rule.Cell, Sample, String> body = bodies.get(rule.subject());
        return body == null ? "" : body.apply(cell, sample);
    }

    boolean has(Rule rule) {
        return bodies.containsKey(rule.subject());
    }

    private String wording(Sample sample) {
        String raw = walk.unit(sample.id()).path("raw").asText();
        return Json.of("based", raw, "text", raw + " dan lainnya");
    }

    private static String letter(Sample sample) {
        return Json.of("kind", "LETTER", "where", "AFTER", "beside", sample.get("unit"), "text", "hal lain;");
    }

    /** Moved to the front, or taken out. */
    private String seen(Sample sample, String mark) {
        String seen = walk.unit(sample.id()).path(mark).asText();
        return mark.equals("row") ? Json.of("seen", seen, "after", "") : Json.of("seen", seen, "reason", "Tidak perlu");
    }

    private static String heading() {
        return Json.of("based", "RUANG LINGKUP", "heading", "LINGKUP KERJA SAMA");
    }

    /** The patterns that the demonstration has already. */
    private static String pattern(Rule.Cell cell) {
        return Json.of(
                "pattern",
                cell.side() == Side.OWN ? "{seq:3}/HK.02.00/K.BA-03/{MM}/{YYYY}" : "100.3.7/{seq:3}/BKPSDM/{YYYY}");
    }

    /** Behind a number that no book of the demonstration comes to. */
    private static String insertion() {
        return Json.of("after", 9999, "date", "2026-01-05", "matter", "Undangan audiensi", "reason", "terlewat");
    }

    private static String remark() {
        return Json.of("text", "Mohon ditimbang lagi", "visibility", "INTERNAL");
    }

    private static String form() {
        Map<String, String> fields = Map.of("tempat", "Mangupura", "pemilihan.nama", "Pemilihan Umum Tahun 2029");
        return Json.of("based", fields, "fields", fields);
    }

    private String voided(Sample sample) {
        String number =
                walk.sheet(sample.id()).path("sides").get(0).path("number").asText();
        return Json.of("voids", number, "reason", "Salah buku");
    }

    /** A head sends what their own sheet shows; everybody else has seen what the first head sees. */
    private String signature(Rule.Cell cell, Sample sample) {
        String id = sample.id();
        boolean first = cell.post() == Post.SIGNATORY && cell.side() == Side.OWN;
        return walk.signature(id, first ? Side.OWN : Side.PARTNER);
    }

    private String account() {
        String person = town.as(Side.OWN, Post.ADMINISTRATOR)
                .demand("POST", "/api/v1/persons", person())
                .json()
                .path("id")
                .asText();
        return Json.of("person", person, "username", "warga." + word());
    }

    private String sameAgency(Sample sample) {
        ObjectNode sheet = (ObjectNode) town.as(Side.OWN, Post.ADMINISTRATOR)
                .get("/api/v1/agencies/" + sample.id())
                .json();
        return Json.of(
                "code", sheet.path("code"),
                "type", sheet.path("type"),
                "name", sheet.path("name"),
                "shortName", sheet.path("shortName"),
                "aliases", sheet.path("aliases"),
                "contact", sheet.path("contact"));
    }

    /** Registered today, ended today. */
    private static String ending() {
        return Json.of("lastDay", LocalDate.now(ZoneOffset.UTC).toString(), "endGround", "UU 20/2023");
    }

    private static String first() {
        return Json.of("person", Facts.person("I Wayan Kelola"), "username", "kelola." + word());
    }

    /** With a link that no console ever showed. */
    private static String setup() {
        return Json.of(
                "token", word(),
                "agency", Json.read(Facts.agency("Pendiri", "51.03")),
                "person", Facts.person("I Wayan Pendiri"),
                "username", "pendiri",
                "password", word());
    }

    private static String correspondence() {
        return Json.of("email", "warga@badungkab.example", "language", "id", "wanted", true);
    }

    private static String acceptance() {
        return Json.of("token", word(), "password", word());
    }

    private static String person() {
        long digits = Math.floorMod(UUID.randomUUID().getMostSignificantBits(), 10_000_000_000_000_000L);
        return Facts.person("Ni Made Warga " + word())
                .put("nip", "99%016d".formatted(digits))
                .put("rank", "Penata (III/c)")
                .toString();
    }

    private String mandate() {
        Caller administrator = town.as(Side.OWN, Post.ADMINISTRATOR);
        String office = administrator
                .demand("POST", "/api/v1/offices", Facts.office())
                .json()
                .path("id")
                .asText();
        String person = administrator
                .demand("POST", "/api/v1/persons", person())
                .json()
                .path("id")
                .asText();
        return Facts.mandate(person, office);
    }

    /** Everybody has seen the decree that the administrators of the agency see. */
    private String comparison(Rule.Cell cell, Sample sample) {
        return Json.of(
                "decree",
                town.as(Side.OWN, Post.ADMINISTRATOR)
                        .get("/api/v1/mandates/" + sample.id())
                        .json()
                        .path("decree")
                        .asText());
    }

    /** Heads keep the key they have: what they send is too short. */
    private String lock(Rule.Cell cell, Sample sample) {
        Person person = person(cell);
        boolean keeps = person != null && !person.passphrase().isEmpty();
        return Json.of("passphrase", keeps ? "pendek" : "kunci-rumah-" + word());
    }

    private String login(Rule.Cell cell, Sample sample) {
        Person known = person(cell);
        Person person = known == null ? town.person(Side.OWN, Post.DRAFTER) : known;
        return Json.of("username", person.username(), "password", person.password());
    }

    private @Nullable Person person(Rule.Cell cell) {
        return cell.side() == null || cell.post() == null ? null : town.person(cell.side(), cell.post());
    }

    private static String word() {
        return UUID.randomUUID().toString();
    }
}
