package id.mufakat.party;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A chair in an agency, whoever sits on it: signatures are asked of offices, mandates say who fills them.
 *
 * <p>One office leads the agency. The first is named when it is registered; from then on the lead goes from one to the
 * next in one act, which one person proposes and a second one confirms.
 */
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
    private @Nullable String leadBasis;
    private @Nullable UUID leadProposedBy;
    private @Nullable UUID leadConfirmedBy;

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

    /** The first of its agency; every other one comes to it by {@link Parties#handLead}. */
    public void lead() {
        head = true;
    }

    /** Whether somebody has proposed that it leads the agency, and nobody has confirmed it yet. */
    public boolean isProposed() {
        return leadProposedBy != null && !head;
    }

    /** On what ground it is to lead, or came to lead; null for the first. */
    public @Nullable String leadBasis() {
        return leadBasis;
    }

    /** The account that proposed it, or null. */
    public @Nullable UUID leadProposedBy() {
        return leadProposedBy;
    }

    public void proposeLead(UUID account, String basis) {
        leadProposedBy = account;
        leadBasis = basis;
    }

    /** Takes a proposal back, or the lead itself when another office has it. */
    public void follow() {
        head = false;
        leadBasis = null;
        leadProposedBy = null;
        leadConfirmedBy = null;
    }

    /**
     * It leads as soon as the one that does has made room.
     *
     * @throws SecondPersonNeeded if the same account proposed it, or nobody did
     */
    public void confirmLead(UUID account) {
        if (leadProposedBy == null || leadProposedBy.equals(account)) {
            throw new SecondPersonNeeded(this);
        }
        leadConfirmedBy = account;
    }

    /** Handed-over texts keep the title they were read with. */
    public void describe(String indonesian, String english, Style rules) {
        titleId = indonesian;
        titleEn = english;
        style = rules;
    }
}
