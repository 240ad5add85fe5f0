package id.mufakat.party;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A public body that agrees with others.
 *
 * <p>Agencies end (KASN on 24 August 2024) and others take over; an ended one stays, so that old agreements keep the
 * name they were signed under.
 */
@Entity
public class Agency {

    /** What kind of body it is. */
    public enum Type {
        BAWASLU_RI,
        BAWASLU_PROV,
        BAWASLU_KAB,
        BKPSDM,
        BKD,
        PEMDA,
        MINISTRY,
        POLICE,
        PROSECUTOR,
        OTHER
    }

    @Id
    private UUID id;

    private String code;

    @Enumerated(EnumType.STRING)
    private Type type;

    private String name;
    private String shortName;
    private String[] aliases = {};
    private @Nullable String regionCode;
    private @Nullable UUID parent;

    @Embedded
    private Contact contact;

    private @Nullable String logo;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable UUID successor;
    private boolean founder;

    @Version
    private int version;

    protected Agency() {}

    /**
     * @param code short and unique in the installation, such as {@code BAWASLU-51.03}
     * @param name in full, with the region
     * @param shortName as lists show it, such as {@code Bawaslu Kabupaten Badung}
     * @param validFrom the first day on which it may act
     */
    public Agency(UUID id, String code, Type type, String name, String shortName, LocalDate validFrom) {
        this.id = id;
        this.code = code;
        this.type = type;
        this.name = name;
        this.shortName = shortName;
        this.validFrom = validFrom;
        this.contact = new Contact("", "", "", "");
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public Type type() {
        return type;
    }

    public String name() {
        return name;
    }

    public String shortName() {
        return shortName;
    }

    /** Other spellings people search for, such as {@code BPKPSDM}. */
    public List<String> aliases() {
        return List.of(aliases);
    }

    public Contact contact() {
        return contact;
    }

    /** Null for a national body. */
    public @Nullable String regionCode() {
        return regionCode;
    }

    public @Nullable UUID parent() {
        return parent;
    }

    /** The vault's fingerprint of the logo, as 64 hexadecimal digits; null while none was given. */
    public @Nullable String logo() {
        return logo;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    /** The last day on which it may act, or null while nobody ended it. */
    public @Nullable LocalDate validTo() {
        return validTo;
    }

    public @Nullable UUID successor() {
        return successor;
    }

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** @throws AgencyEnded if it is no more */
    public void demandNotEnded(LocalDate day) {
        if (validTo != null && day.isAfter(validTo)) {
            throw new AgencyEnded(shortName, validTo);
        }
    }

    /** Whether it runs this installation: its administrators may register other agencies. */
    public boolean isFounder() {
        return founder;
    }

    public void foundHouse() {
        founder = true;
    }

    /** @param kind what the texts of its agreements say of it must be true of */
    public void reclassify(Type kind) {
        type = kind;
    }

    /** @param region null for a national body */
    public void settleIn(@Nullable String region) {
        regionCode = region;
    }

    public void placeUnder(UUID agency) {
        parent = agency;
    }

    public void rename(String newName, String newShortName, List<String> spellings) {
        name = newName;
        shortName = newShortName;
        aliases = spellings.toArray(String[]::new);
    }

    public void moveTo(Contact place) {
        contact = place;
    }

    /** @param fingerprint of the logo, or null for none */
    public void show(@Nullable String fingerprint) {
        logo = fingerprint;
    }

    /** @param heir who takes over, or null when nobody does */
    public void end(LocalDate lastDay, @Nullable UUID heir) {
        validTo = lastDay;
        successor = heir;
    }
}
