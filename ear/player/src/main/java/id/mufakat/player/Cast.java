package id.mufakat.player;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The demo cast, read from the cards of the login page as any visitor of a {@code --demo} server sees them.
 *
 * <p>A card carries its person as JSON in {@code data-cast}.
 */
final class Cast {

    private static final Pattern CARD = Pattern.compile("data-cast=\"([^\"]+)\"");

    /** @param passphrase of the signing key; empty for those who do not sign */
    record Member(String username, String password, String passphrase, String role, String agency) {}

    private final List<Member> members;
    private final List<String> agencies;
    private final Api stranger;
    private final Map<Member, Api> doors = new HashMap<>();

    private Cast(List<Member> members, Api stranger) {
        this.members = members;
        this.agencies = members.stream().map(Member::agency).distinct().toList();
        this.stranger = stranger;
    }

    static Cast fromLoginPage(Api stranger) {
        String page = new String(stranger.bytes("read-cast", "/login"), StandardCharsets.UTF_8);
        List<Member> members = new ArrayList<>();
        Matcher card = CARD.matcher(page);
        while (card.find()) {
            members.addAll(members(card.group(1)));
        }
        if (members.isEmpty()) {
            throw new Failed("the login page shows no cast: the server was not started with --demo");
        }
        return new Cast(members, stranger);
    }

    private static List<Member> members(String escaped) {
        String json = escaped.replace("&quot;", "\"")
                .replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
        JsonObject card = Json.createReader(new StringReader(json)).readObject();
        return Stream.of(card.getString("role").split(",\\s*"))
                .map(role -> new Member(
                        card.getString("username"),
                        card.getString("password"),
                        card.getString("passphrase", ""),
                        role,
                        card.getString("agency")))
                .toList();
    }

    /** @param side 0 for the agency that drafts (the first on the page), 1 for its partner */
    Member member(String role, int side) {
        return members.stream()
                .filter(member -> member.role().equals(role) && member.agency().equals(agencies.get(side)))
                .findFirst()
                .orElseThrow(() -> new Failed("nobody in the cast is " + role + " of side " + (side + 1)));
    }

    /** Logs in once per person. */
    Api api(String role, int side) {
        return doors.computeIfAbsent(member(role, side), stranger::loggedIn);
    }
}
