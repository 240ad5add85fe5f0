package id.mufakat.party;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A province, regency or city under its Kemendagri code; loaded once from {@code regions_prov_kab_kota.csv} (ODbL) and
 * never edited here.
 */
@Entity
public class Region {

    /** What kind of region it is; the name alone does not tell (there are a Kabupaten and a Kota Bogor). */
    public enum Type {
        PROVINSI("Provinsi"),
        KABUPATEN("Kabupaten"),
        KOTA("Kota");

        private final String word;

        Type(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    @Id
    private String code;

    @Enumerated(EnumType.STRING)
    private Type type;

    private String name;
    private @Nullable String provinceCode;
    private boolean autonomous;
    private boolean pilkada2024;
    private String timeZone;

    protected Region() {}

    public String code() {
        return code;
    }

    public Type type() {
        return type;
    }

    /** Without its kind, such as {@code Badung}. */
    public String name() {
        return type == Type.PROVINSI ? name : name.substring(type.word().length() + 1);
    }

    /** With its kind in front, such as {@code Kabupaten Badung} or {@code Provinsi Bali}. */
    public String fullName() {
        return type.word() + " " + name();
    }

    /** The head's office there: {@code Gubernur}, {@code Bupati} or {@code Wali Kota}. */
    public String headTitle() {
        return switch (type) {
            case PROVINSI -> "Gubernur";
            case KABUPATEN -> "Bupati";
            case KOTA -> "Wali Kota";
        };
    }

    /** Null for a province. */
    public @Nullable String provinceCode() {
        return provinceCode;
    }

    /** False for the administrative regencies and cities of Jakarta, which elect nobody. */
    public boolean isAutonomous() {
        return autonomous;
    }

    /** Whether it elected its head on 27 November 2024: true for 545 of 552. */
    public boolean tookPartInPilkada2024() {
        return pilkada2024;
    }

    public ZoneId zone() {
        return ZoneId.of(timeZone);
    }
}
