package id.mufakat.safety;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;

/** Bodies that are complete and right, so that only the caller can be wrong. */
final class Facts {

    private static final int LOGO_SIDE = 120;

    private Facts() {}

    static ObjectNode person(String name) {
        return Json.node("name", name, "frontTitles", "Drs.", "backTitles", "S.H.");
    }

    static String agency(String shortName, String region) {
        return Json.of(
                "code",
                "UJI-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT),
                "type",
                "BAWASLU_KAB",
                "name",
                shortName + " selengkapnya",
                "shortName",
                shortName,
                "aliases",
                List.of("Panwas " + shortName),
                "region",
                region,
                "contact",
                Map.of("address", "Jalan Pahlawan 1, Tabanan", "unit", "", "phone", "", "email", ""));
    }

    static String mandate(String person, String office) {
        return Json.of(
                "person", person,
                "office", office,
                "capacity", "DEFINITIVE",
                "basisText", "Keputusan Bupati Badung",
                "basisNumber", "UJI-" + UUID.randomUUID(),
                "basisDate", "2024-05-08",
                "from", "2024-05-08",
                "authority", "Peraturan Bupati Badung Nomor 1 Tahun 2024",
                "decree", Base64.getEncoder().encodeToString(decree()));
    }

    /** A small PDF that says nothing. */
    static byte[] decree() {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
                        + "trailer<</Root 1 0 R>>\n%%EOF " + UUID.randomUUID())
                .getBytes(StandardCharsets.US_ASCII);
    }

    static String office() {
        return office(false);
    }

    static String lead(String office) {
        return Json.of("office", office, "basis", "Peraturan Bupati Badung Nomor 9 Tahun 2026");
    }

    /** A square that is easily told from the demonstration's own emblems. */
    static String logo() {
        return Json.of("logo", picture());
    }

    static String photograph() {
        return Json.of("photograph", picture());
    }

    private static String picture() {
        BufferedImage square = new BufferedImage(LOGO_SIDE, LOGO_SIDE, BufferedImage.TYPE_INT_RGB);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(square, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(out.toByteArray());
    }

    static String office(boolean leads) {
        return Json.of(
                "code", "uji-" + UUID.randomUUID().toString().substring(0, 8),
                "titleId", "Sekretaris",
                "titleEn", "Secretary",
                "head", leads,
                "style", "CIVIL_SERVANT");
    }
}
