package id.mufakat.certificate.local;

import java.util.UUID;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;

/** The names in our certificates. Each says that it is a test and not certified, subject and issuer alike (invariant 17). */
final class Names {

    /** What no viewer can overlook, and no user of the authority can leave out. */
    static final String NOT_CERTIFIED = "Mufakat Uji - Tidak Tersertifikasi";

    /** The upper bound of RFC 5280 for a common name and for an organisation. */
    private static final int LONGEST = 64;

    private Names() {}

    /** @param agency tried in turn: the full name if it is short enough, then the short one */
    static X500Name person(UUID id, String name, String... agency) {
        String organisation = agency[agency.length - 1];
        for (String candidate : agency) {
            if (candidate.length() <= LONGEST) {
                organisation = candidate;
                break;
            }
        }
        return marked(organisation, name)
                // Two people of one agency may bear the same name.
                .addRDN(BCStyle.SERIALNUMBER, id.toString())
                .build();
    }

    static X500Name authority(String name) {
        return marked("Mufakat", name).build();
    }

    private static X500NameBuilder marked(String organisation, String name) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "ID")
                .addRDN(BCStyle.O, cut(organisation))
                .addRDN(BCStyle.OU, NOT_CERTIFIED)
                .addRDN(BCStyle.CN, cut(name));
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }
}
