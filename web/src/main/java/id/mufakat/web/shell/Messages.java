package id.mufakat.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** The words as pages ask for them: {@code #{msg['login.title']}} and {@code #{msg.of('inbox.waiting', count)}}. */
@Named("msg")
@RequestScoped
public class Messages extends AbstractMap<String, String> {

    @Inject
    Language language;

    @Override
    public String get(Object key) {
        return words().say(key.toString());
    }

    @Override
    public boolean containsKey(Object key) {
        return words().has(key.toString());
    }

    public String of(String key, Object... facts) {
        return words().say(key, facts);
    }

    /** The word for a value, such as {@code role.DRAFTER} for the prefix {@code role}. */
    public String under(String prefix, Object value) {
        return words().say(prefix + "." + value);
    }

    public Words words() {
        return Words.in(language.getLocale());
    }

    /** The words are asked for one by one, never listed. */
    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
