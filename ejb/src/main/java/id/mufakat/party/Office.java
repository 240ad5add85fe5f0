package id.mufakat.party;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;

/** A chair in an agency, whoever sits on it: signatures are asked of offices, mandates say who fills them. */
@Entity
public class Office {

    /** Which rules say how the holder's name is written; see {@link NameStyle}. */
    public enum Style {
        BAWASLU_COMMISSIONER,
        BAWASLU_SECRETARIAT,
        CIVIL_SERVANT,
        REGIONAL_HEAD,
        REGIONAL_DEPUTY,
        REGIONAL_SECRETARY
    }

    @Id
    private UUID id;

    private UUID agency;
    private String code;
    private String titleId;
    private String titleEn;
    private boolean head;

    @Enumerated(EnumType.STRING)
    private Style style;

    protected Office() {}

    /**
     * @param code unique in the agency, such as {@code ketua}
     * @param titleId in full and in title case, with the agency's name, as documents print it
     */
    public Office(UUID id, UUID agency, String code, String titleId, String titleEn, Style style) {
        this.id = id;
        this.agency = agency;
        this.code = code;
        this.titleId = titleId;
        this.titleEn = titleEn;
        this.style = style;
    }

    public UUID id() {
        return id;
    }

    public UUID agency() {
        return agency;
    }

    public String code() {
        return code;
    }

    public String titleId() {
        return titleId;
    }

    public String titleEn() {
        return titleEn;
    }

    /** In {@code en} for English, in Indonesian for every other language. */
    public String title(String language) {
        return language.equals("en") ? titleEn : titleId;
    }

    /** Whether its holder speaks for the whole agency; one office of an agency does. */
    public boolean isHead() {
        return head;
    }

    public Style style() {
        return style;
    }

    public void lead() {
        head = true;
    }

    /** Agreements need another office to lead before this agency can sign one. */
    public void follow() {
        head = false;
    }

    /** Handed-over texts keep the title they were read with. */
    public void describe(String indonesian, String english, Style rules) {
        titleId = indonesian;
        titleEn = english;
        style = rules;
    }
}
