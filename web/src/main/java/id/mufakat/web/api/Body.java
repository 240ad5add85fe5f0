package id.mufakat.web.api;

import id.mufakat.Malformed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a request carries, before anybody has looked at it. */
public final class Body {

    private Body() {}

    /** @throws Malformed if the request came without a body */
    public static <T> T of(@Nullable T body) {
        if (body == null) {
            throw new Malformed("body", "required");
        }
        return body;
    }

    /** Empty for what was left out; the rooms say what must be there. */
    public static String text(@Nullable String member) {
        return member == null ? "" : member;
    }

    /**
     * What was named; nothing for what was left out.
     *
     * @throws Malformed if one of them is no text
     */
    public static List<String> texts(String name, @Nullable Collection<@Nullable String> members) {
        List<String> texts = new ArrayList<>();
        if (members != null) {
            members.forEach(text -> texts.add(member(name, text)));
        }
        return texts;
    }

    /** @throws Malformed if it was left out */
    public static <T> T member(String name, @Nullable T member) {
        if (member == null) {
            throw new Malformed(name, "required");
        }
        return member;
    }
}
