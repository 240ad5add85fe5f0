package id.mufakat.party;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A human being, with the titles the rules sometimes print and sometimes forbid; see {@link NameStyle}. */
@Entity
public class Person {

    @Id
    private UUID id;

    private UUID agency;
    private String name;
    private String frontTitles = "";
    private String backTitles = "";
    private @Nullable String nip;
    private @Nullable String rank;

    @Version
    private int version;

    protected Person() {}

    /**
     * @param agency whose administrators keep this entry; offices elsewhere are possible
     * @param name bare, without titles
     */
    public Person(UUID id, UUID agency, String name) {
        this.id = id;
        this.agency = agency;
        this.name = name;
    }

    public UUID id() {
        return id;
    }

    public UUID agency() {
        return agency;
    }

    public String name() {
        return name;
    }

    /** Such as {@code Dr. Drs.}, or empty. */
    public String frontTitles() {
        return frontTitles;
    }

    /** Such as {@code S.H., M.M.}, or empty. */
    public String backTitles() {
        return backTitles;
    }

    /** The civil servant's number, 18 digits; null for everybody else. */
    public @Nullable String nip() {
        return nip;
    }

    /** Pangkat and golongan as printed, such as {@code Pembina Utama Muda (IV/c)}; null for everybody else. */
    public @Nullable String rank() {
        return rank;
    }

    /** With all titles, such as {@code Dr. Drs. I Gede Wijaya, M.M.}. */
    public String styledName() {
        String front = frontTitles.isEmpty() ? name : frontTitles + " " + name;
        return backTitles.isEmpty() ? front : front + ", " + backTitles;
    }

    public void carryTitles(String front, String back) {
        frontTitles = front;
        backTitles = back;
    }

    /** @param number NIP, 18 digits */
    public void serve(String number, String printedRank) {
        nip = number;
        rank = printedRank;
    }

    public void rename(String newName) {
        name = newName;
    }
}
