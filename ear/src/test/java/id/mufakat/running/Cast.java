package id.mufakat.running;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The people on the cards of the login page, as every visitor of a demonstration sees them. */
public final class Cast {

    private static final Pattern CARD = Pattern.compile("data-cast=\"([^\"]+)\"");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Member> members;

    private Cast(List<Member> members) {
        this.members = List.copyOf(members);
    }

    public static Cast on(String loginPage) {
        List<Member> members = new ArrayList<>();
        Matcher card = CARD.matcher(loginPage);
        while (card.find()) {
            members.add(member(card.group(1)));
        }
        return new Cast(members);
    }

    public static Cast of(List<Member> members) {
        return new Cast(members);
    }

    public List<Member> members() {
        return members;
    }

    /** Short names, the drafting side first. */
    public List<String> agencies() {
        return members.stream().map(Member::agency).distinct().toList();
    }

    /** @param side 0 for the agency that drafts (the first on the page), 1 for its partner */
    public Member member(String role, int side) {
        String agency = agencies().get(side);
        return members.stream()
                .filter(member -> member.role().equals(role) && member.agency().equals(agency))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody in the cast is " + role + " at " + agency));
    }

    private static Member member(String escaped) {
        try {
            JsonNode card = JSON.readTree(escaped.replace("&quot;", "\"")
                    .replace("&#34;", "\"")
                    .replace("&#39;", "'")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&amp;", "&"));
            return new Member(
                    card.get("username").asText(),
                    card.get("password").asText(),
                    card.path("passphrase").asText(""),
                    card.get("name").asText(),
                    card.get("office").asText(),
                    card.get("role").asText(),
                    card.get("agency").asText());
        } catch (JsonProcessingException e) {
            throw new AssertionError("a card that is no JSON: " + escaped, e);
        }
    }
}
