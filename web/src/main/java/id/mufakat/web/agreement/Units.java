package id.mufakat.web.agreement;

import id.mufakat.dossier.TextSheet;
import id.mufakat.wording.Whereabouts;
import java.util.LinkedHashMap;
import java.util.Map;

/** How the parts of a text are called in lists. */
final class Units {

    private static final int LONG = 48;

    private Units() {}

    /** By their ids, in reading order: the number, and how it begins. */
    static Map<String, String> names(TextSheet text) {
        Map<String, String> names = new LinkedHashMap<>();
        Whereabouts here = new Whereabouts();
        text.units().forEach(unit -> {
            String place = here.of(unit.line());
            names.put(
                    unit.line().unit(), (place + " " + brief(unit.line().words().replace('\n', ' '))).strip());
        });
        return names;
    }

    /** Its first words. */
    static String brief(String said) {
        return said.length() > LONG ? said.substring(0, LONG).strip() + " …" : said;
    }
}
