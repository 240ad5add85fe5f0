package id.mufakat.notice;

import id.mufakat.access.Accounts;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Subject;
import id.mufakat.audience.Audience;
import id.mufakat.document.DocumentType;
import id.mufakat.document.DocumentType.Security;
import id.mufakat.document.DocumentTypes;
import id.mufakat.document.Field;
import id.mufakat.mail.Correspondent;
import id.mufakat.party.Parties;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes letters in their reader's language, from {@code letters_id.properties} and {@code letters_en.properties}. */
@ApplicationScoped
class Wording {

    static final String BUNDLE = "id.mufakat.notice.letters";

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    Accounts accounts;

    @Inject
    Parties parties;

    @Inject
    DocumentTypes types;

    /** A letter as it leaves. */
    record Text(String subject, String body) {}

    /**
     * @param words the key of the sentences
     * @param agency for which the reader works
     * @param path of the page to open
     */
    Text of(String words, Matter about, Correspondent to, UUID agency, String path) {
        String language = to.language();
        String matter = about.named(this, agency, language);
        String name = line(parties.person(accounts.get(to.account()).person()).styledName());
        String body = say(
                language,
                "letter",
                name,
                say(language, words + ".text"),
                matter,
                address() + path,
                address() + "/account/profile");
        return new Text(say(language, words + ".subject") + ": " + matter.replace("\n", " · "), body);
    }

    static boolean has(String language, String key) {
        return bundle(language).containsKey(key);
    }

    /** Title and parties; of what may not travel freely, neither. */
    String matter(Agreement agreement, UUID agency, String language) {
        Subject subject = agreement.subjectFor(agency);
        if (subject.security() != Security.ORDINARY) {
            return say(language, "withheld");
        }
        DocumentType type = types.get(subject.type());
        String sides = agreement.parties().stream()
                .map(party -> line(parties.agency(party.agency()).shortName()))
                .collect(Collectors.joining(" – "));
        String title = Field.in(type.title(), language, type.code());
        return say(language, subject.topic().isBlank() ? "untitled" : "titled", title, line(subject.topic()), sides);
    }

    /** What it is for, and who meets. */
    String matter(Audience audience, String language) {
        String sides = Stream.of(audience.inviter(), audience.invited())
                .map(agency -> line(parties.agency(agency).shortName()))
                .collect(Collectors.joining(" – "));
        return say(language, "audience", line(audience.purpose().topic()), sides);
    }

    /** A name is one line, whatever is kept of it. */
    private static String line(String name) {
        return name.replaceAll("[\\s\\p{Zl}\\p{Zp}\\p{Cc}]+", " ").strip();
    }

    /** Empty in a house that does not know its own address: then the letter names the page alone. */
    private static String address() {
        return System.getProperty("mufakat.public.url", "").replaceAll("/+$", "");
    }

    private static String say(String language, String key, Object... facts) {
        String sentence = bundle(language).getString(key);
        return facts.length == 0
                ? sentence
                : new MessageFormat(sentence, Locale.forLanguageTag(language)).format(facts);
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                BUNDLE, Locale.forLanguageTag(language), Wording.class.getClassLoader(), NO_FALLBACK);
    }
}
