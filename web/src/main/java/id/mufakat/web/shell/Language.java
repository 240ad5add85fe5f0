package id.mufakat.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language of this request: Indonesian, unless the person chose English on a page or asks for it over the API. */
@Named
@RequestScoped
public class Language {

    public static final String COOKIE = "mufakat-language";
    public static final Locale INDONESIAN = Locale.forLanguageTag("id");
    public static final List<Locale> ALL = List.of(INDONESIAN, Locale.ENGLISH);

    @Inject
    HttpServletRequest request;

    public Locale getLocale() {
        return of(request);
    }

    /** {@code id} or {@code en}. */
    public String getTag() {
        return getLocale().toLanguageTag();
    }

    public boolean isEnglish() {
        return getLocale().equals(Locale.ENGLISH);
    }

    /** Works in filters and error dispatches too, where no bean lives. */
    public static Locale of(HttpServletRequest request) {
        if (request.getRequestURI().startsWith("/api/")) {
            return asked(request.getHeader("Accept-Language"));
        }
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(COOKIE)) {
                    return named(cookie.getValue());
                }
            }
        }
        return INDONESIAN;
    }

    public static Locale named(String tag) {
        return "en".equals(tag) ? Locale.ENGLISH : INDONESIAN;
    }

    private static Locale asked(@Nullable String ranges) {
        if (ranges == null || ranges.isBlank() || ranges.length() > 200) {
            return INDONESIAN;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(ranges), ALL);
            return found == null ? INDONESIAN : found;
        } catch (IllegalArgumentException e) {
            return INDONESIAN;
        }
    }
}
