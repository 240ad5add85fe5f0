package id.mufakat.firstday;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mufakat.running.Member;
import id.mufakat.running.Visitor;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** One agency's administrator at the desk: people, offices, mandates and accounts over the API, nothing prepared. */
final class Bureau {

    static final String PASSWORD = "gunung agung pagi hari";

    private static final ObjectMapper JSON = new ObjectMapper();
    private final EmptyHouse house;
    private final Visitor administrator;
    private final String agency;

    /** @param agency its short name */
    Bureau(EmptyHouse house, String username, String agency) {
        this.house = house;
        this.administrator = house.token(username, PASSWORD);
        this.agency = agency;
    }

    Visitor visitor(Member member) {
        return house.token(member.username(), member.password());
    }

    /** What the home page tells them. The session's cookie is for https alone, which stands before a real house. */
    String home(Member member) {
        Visitor visitor = house.stranger();
        HttpResponse<String> entered = visitor.postForm(
                "/login",
                Map.of(
                        "login", "login",
                        "username", member.username(),
                        "password", PASSWORD,
                        "jakarta.faces.ViewState", "stateless",
                        "enter", "enter"));
        String cookie = entered.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
        return visitor.send(visitor.request("/").header("Cookie", cookie).GET()).body();
    }

    Visitor administrator() {
        return administrator;
    }

    /** The one whose holder speaks for the agency. */
    String headOffice(String title, String style) {
        return created(administrator.send(
                "POST",
                "/api/v1/offices",
                JSON.createObjectNode()
                        .put("code", "kepala")
                        .put("titleId", title)
                        .put("titleEn", "Head of " + agency)
                        .put("head", true)
                        .put("style", style)
                        .toString()));
    }

    String person(String name) {
        return person(JSON.createObjectNode().put("name", name));
    }

    String civilServant(String name, String nip, String rank) {
        return person(JSON.createObjectNode().put("name", name).put("nip", nip).put("rank", rank));
    }

    private String person(ObjectNode facts) {
        return created(administrator.send("POST", "/api/v1/persons", facts.toString()));
    }

    /** Somebody new with an account and one role. */
    Member hired(String role) {
        return hired(person("Ni Made Contoh " + role), role, "");
    }

    /** An account with a password that its owner chose behind the invitation's link. */
    Member hired(String person, String role, String passphrase) {
        String username = (agency.split(" ", 2)[0] + "." + role).toLowerCase(Locale.ROOT);
        ObjectNode wanted = JSON.createObjectNode()
                .put("person", person)
                .put("username", username)
                .put("email", username + "@badungkab.example");
        HttpResponse<String> answer = administrator.send("POST", "/api/v1/accounts", wanted.toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        accept(house.stranger(), Visitor.json(answer).get("link").asText());
        String grant = "/api/v1/accounts/" + account(username) + "/roles/" + role;
        assertThat(administrator.send("PUT", grant, "{}").statusCode()).as(role).isEqualTo(204);
        return new Member(username, PASSWORD, passphrase, username, role, role, agency);
    }

    private String account(String username) {
        for (JsonNode account :
                Visitor.json(administrator.get("/api/v1/accounts")).get("items")) {
            if (account.get("username").asText().equals(username)) {
                return account.get("id").asText();
            }
        }
        throw new AssertionError("no account of " + username);
    }

    /** @return what the page answers: a redirect if the link was good */
    static int accept(Visitor invited, String link) {
        return PlainForm.on(invited, link.substring(link.indexOf("/invitation")))
                .fill("password", PASSWORD)
                .press("accept")
                .statusCode();
    }

    /** A definitive head, with the decree; it does not count yet. */
    String propose(String person, String office) {
        ObjectNode mandate = JSON.createObjectNode()
                .put("person", person)
                .put("office", office)
                .put("capacity", "DEFINITIVE")
                .put("basisText", "Keputusan Bupati Badung")
                .put("basisNumber", "821.2/1/2026")
                .put("basisDate", "2026-01-02")
                .put("from", "2026-01-02")
                .put("authority", "tugas dan fungsi")
                .put("decree", Base64.getEncoder().encodeToString(decree()));
        return created(administrator.send("POST", "/api/v1/mandates", mandate.toString()));
    }

    /** The invented one that comes with the house. */
    private static byte[] decree() {
        try (InputStream scan =
                Objects.requireNonNull(Member.class.getResourceAsStream("/id/mufakat/demo/decree.pdf"))) {
            return scan.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static HttpResponse<String> confirm(Visitor who, String mandate) {
        JsonNode sheet = Visitor.json(who.get("/api/v1/mandates/" + mandate));
        ObjectNode compared =
                JSON.createObjectNode().put("decree", sheet.path("decree").asText());
        return who.send("POST", "/api/v1/mandates/" + mandate + "/confirmation", compared.toString());
    }

    static String created(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return Visitor.json(answer).get("id").asText();
    }
}
