package id.mufakat.safety;

import com.fasterxml.jackson.databind.JsonNode;
import id.mufakat.running.House;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Three agencies with somebody in every role: the two of the demonstration, and one that the founder's administrator
 * brings in over the API as any administrator would.
 */
final class Town {

    private static final String PASSWORD = "beras-kencur-" + UUID.randomUUID();

    private static final Map<URI, Town> TOWNS = new ConcurrentHashMap<>();

    private final URI house;
    private final Map<Side, Map<Post, Person>> people = new EnumMap<>(Side.class);
    private final Map<Person, Caller> callers = new ConcurrentHashMap<>();
    private final Map<Side, String> agencies = new EnumMap<>(Side.class);

    private Town(URI house) {
        this.house = house;
    }

    /** The one town of this house, settled by whoever comes first. */
    static Town of(House house) {
        return TOWNS.computeIfAbsent(URI.create(house.url()), Town::settled);
    }

    private static Town settled(URI house) {
        Town town = new Town(house);
        town.meetTheCast();
        town.learnAgencies();
        town.bringInTheThird();
        return town;
    }

    URI house() {
        return house;
    }

    Person person(Side side, Post post) {
        return Optional.ofNullable(posts(side).get(post)).orElseThrow();
    }

    Caller as(Side side, Post post) {
        return callers.computeIfAbsent(person(side, post), person -> person.over(house));
    }

    Caller as(Rule.Cell cell) {
        return cell.side() == null || cell.post() == null ? stranger() : as(cell.side(), cell.post());
    }

    Caller stranger() {
        return Caller.stranger(house);
    }

    String agency(Side side) {
        return Optional.ofNullable(agencies.get(side)).orElseThrow();
    }

    /** The passwords that were typed in this town, so that a log can be searched for them. */
    Stream<String> secrets() {
        return people.values().stream()
                .flatMap(posts -> posts.values().stream())
                .flatMap(person -> Stream.of(person.password(), person.passphrase(), person.token()))
                .filter(secret -> !secret.isEmpty());
    }

    /** A colleague without any role, who is not needed for anything else. */
    Person newcomer(Side side) {
        String name = "warga." + UUID.randomUUID().toString().substring(0, 12);
        return settle(side, name);
    }

    String personIdOf(Side side, Person person) {
        return account(side, person).path("person").asText();
    }

    String accountIdOf(Side side, Person person) {
        return account(side, person).path("id").asText();
    }

    private Map<Post, Person> posts(Side side) {
        return people.computeIfAbsent(side, any -> new EnumMap<>(Post.class));
    }

    private JsonNode account(Side side, Person person) {
        return as(side, Post.ADMINISTRATOR).all("/api/v1/accounts").stream()
                .filter(item -> item.path("username").asText().equals(person.username()))
                .findFirst()
                .orElseThrow();
    }

    private void meetTheCast() {
        Browser visitor = new Browser(house);
        for (Element card : visitor.page("/login").select("[data-cast]")) {
            JsonNode cast = Json.read(card.attr("data-cast"));
            String agency = cast.path("agency").asText();
            Stream.of(Side.values())
                    .filter(side -> side.shortName.equals(agency))
                    .forEach(side -> seat(side, Post.valueOf(cast.path("role").asText()), cast));
        }
    }

    private void seat(Side side, Post post, JsonNode cast) {
        Person person = Person.loggedIn(
                house,
                cast.path("username").asText(),
                cast.path("password").asText(),
                cast.path("passphrase").asText());
        posts(side).put(post, person);
    }

    private void learnAgencies() {
        JsonNode items = as(Side.OWN, Post.ADMINISTRATOR)
                .get("/api/v1/agencies?limit=200")
                .json()
                .path("items");
        for (JsonNode item : items) {
            Stream.of(Side.values())
                    .filter(side -> side.shortName.equals(item.path("shortName").asText()))
                    .forEach(side -> agencies.put(side, item.path("id").asText()));
        }
        posts(Side.OWN).put(Post.NOBODY, newcomer(Side.OWN));
    }

    private void bringInTheThird() {
        Caller founder = as(Side.OWN, Post.ADMINISTRATOR);
        String third = founder.demand("POST", "/api/v1/agencies", Facts.agency("Bawaslu " + UUID.randomUUID(), "51.02"))
                .json()
                .path("id")
                .asText();
        agencies.put(Side.THIRD, third);
        String username = "kelola." + UUID.randomUUID().toString().substring(0, 12);
        String link = founder.demand(
                        "POST",
                        "/api/v1/agencies/" + third + "/first-administrator",
                        Json.of("person", Facts.person("I Wayan Kelola"), "username", username))
                .json()
                .path("link")
                .asText();
        Map<Post, Person> posts = posts(Side.THIRD);
        posts.put(Post.ADMINISTRATOR, withToken(accept(link, username)));
        for (Post post : Post.values()) {
            if (post != Post.ADMINISTRATOR && post != Post.NOBODY) {
                posts.put(post, promote(newcomer(Side.THIRD), post));
            }
        }
    }

    private Person promote(Person person, Post post) {
        String account = accountIdOf(Side.THIRD, person);
        as(Side.THIRD, Post.ADMINISTRATOR).demand("PUT", "/api/v1/accounts/" + account + "/roles/" + post, "");
        return withToken(person);
    }

    private Person withToken(Person person) {
        return Person.loggedIn(house, person.username(), person.password(), "");
    }

    private Person settle(Side side, String username) {
        Caller administrator = as(side, Post.ADMINISTRATOR);
        String id = administrator
                .demand(
                        "POST",
                        "/api/v1/persons",
                        Facts.person("Ni Luh " + username).toString())
                .json()
                .path("id")
                .asText();
        String link = administrator
                .demand("POST", "/api/v1/accounts", Json.of("person", id, "username", username))
                .json()
                .path("link")
                .asText();
        return accept(link, username);
    }

    /** Follows the link in a browser, as the invited do. */
    private Person accept(String link, String username) {
        URI address = URI.create(link);
        Browser invited = new Browser(house);
        Answer answer = invited.submit(
                invited.page(address.getRawPath() + "?" + address.getRawQuery()),
                "accept",
                Map.of("password", PASSWORD));
        if (answer.status() / 100 != 3) {
            throw new AssertionError(username + " could not accept: " + answer);
        }
        return new Person(username, PASSWORD, "", "");
    }
}
