package id.mufakat.audience;

import id.mufakat.audience.Proposal.Kind;
import id.mufakat.document.Fingerprint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;

/**
 * An audience, from the invitation until it was held. One agency invites another by a numbered letter; they answer each
 * other until both agree to a date or one declines; what was held is recorded once.
 */
@Entity
@Table(name = "audience")
public class Audience {

    /** Where it stands. */
    public enum State {
        /** A date waits for the answer of the side whose turn it is. */
        PROPOSED,
        AGREED,
        DECLINED,
        HELD
    }

    @Id
    private UUID id;

    private UUID inviter;
    private UUID invited;
    private UUID begunBy;
    private Instant begunAt;
    private ZoneId timeZone;
    private String number;
    private @Nullable Fingerprint invitation;
    private Purpose purpose;

    @Enumerated(EnumType.STRING)
    private State state;

    private UUID holder;
    private @Nullable Fingerprint minutes;
    private @Nullable String minutesTree;
    private @Nullable Instant heldAt;

    @ElementCollection
    @CollectionTable(name = "audience_proposal", joinColumns = @JoinColumn(name = "audience"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    private List<Proposal> proposals = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "audience_attendee", joinColumns = @JoinColumn(name = "audience"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    private List<Attendee> attendees = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "audience_photograph", joinColumns = @JoinColumn(name = "audience"))
    @OrderColumn(name = "position")
    @ListIndexBase(1)
    private List<Photograph> photographs = new ArrayList<>();

    @Version
    private int version;

    protected Audience() {}

    /** @param first the date that is proposed, in the name of the inviting agency */
    public Audience(UUID id, UUID invited, ZoneId timeZone, Purpose purpose, Proposal first) {
        this.id = id;
        this.inviter = first.agency();
        this.invited = invited;
        this.begunBy = first.person();
        this.begunAt = first.at();
        this.timeZone = timeZone;
        this.number = "";
        this.purpose = purpose;
        this.state = State.PROPOSED;
        this.holder = invited;
        this.proposals.add(first);
    }

    /** The letter that leaves; an audience is not kept without one. */
    public void invite(String letterNumber, Fingerprint letter) {
        number = letterNumber;
        invitation = letter;
    }

    /** @throws AudienceSettled unless that side has to answer now */
    public void answer(Proposal answer) {
        demandTurn(answer.agency());
        proposals.add(answer);
        switch (answer.kind()) {
            case ACCEPTED -> state = State.AGREED;
            case DECLINED -> state = State.DECLINED;
            case MOVED -> holder = other(answer.agency());
            case INVITED -> throw new IllegalArgumentException("one invites once");
        }
    }

    /**
     * @param seen how much had been said when the answer was thought of
     * @throws ProposalSuperseded if that is not all
     */
    public void demandSeen(int seen) {
        if (seen != proposals.size()) {
            throw new ProposalSuperseded();
        }
    }

    public void demandTurn(UUID agency) {
        if (state != State.PROPOSED || !holder.equals(agency)) {
            throw new AudienceSettled(state);
        }
    }

    /** @throws AudienceSettled unless both sides agreed to meet */
    public void demandAgreed() {
        if (state != State.AGREED) {
            throw new AudienceSettled(state);
        }
    }

    /** @param tree the text of the minutes as the house keeps texts */
    public void hold(Minutes recorded, Fingerprint paper, String tree, Instant at) {
        demandAgreed();
        state = State.HELD;
        attendees.addAll(recorded.attendees());
        minutes = paper;
        minutesTree = tree;
        heldAt = at;
    }

    /** @param account of the owner in their agency, or null for somebody without one */
    public FollowUp follow(UUID task, int position, Minutes.Task words, @Nullable UUID account) {
        return new FollowUp(task, id, position, words, account);
    }

    /** @throws AudienceSettled before it was held */
    public void add(Photograph photograph) {
        if (state != State.HELD) {
            throw new AudienceSettled(state);
        }
        photographs.add(photograph);
    }

    public boolean concerns(UUID agency) {
        return inviter.equals(agency) || invited.equals(agency);
    }

    public UUID other(UUID agency) {
        return inviter.equals(agency) ? invited : inviter;
    }

    /** When and where, as it was said last. */
    public Meeting meeting() {
        return proposals.get(proposals.size() - 1).meeting();
    }

    /** Whether the first date was given up for another. */
    public boolean isMoved() {
        return proposals.stream().anyMatch(proposal -> proposal.kind() == Kind.MOVED);
    }

    /** The side whose answer is waited for; empty when none is. */
    public Optional<UUID> holder() {
        return state == State.PROPOSED ? Optional.of(holder) : Optional.empty();
    }

    public UUID id() {
        return id;
    }

    public UUID inviter() {
        return inviter;
    }

    public UUID invited() {
        return invited;
    }

    /** The person who wrote the invitation. */
    public UUID begunBy() {
        return begunBy;
    }

    public Instant begun() {
        return begunAt;
    }

    /** Of the inviting agency: times of the meeting are times there. */
    public ZoneId zone() {
        return timeZone;
    }

    public String number() {
        return number;
    }

    public Fingerprint invitation() {
        return Objects.requireNonNull(invitation, "the letter was not printed yet");
    }

    public Purpose purpose() {
        return purpose;
    }

    public State state() {
        return state;
    }

    public Optional<Fingerprint> minutes() {
        return Optional.ofNullable(minutes);
    }

    public Optional<Instant> held() {
        return Optional.ofNullable(heldAt);
    }

    public List<Proposal> proposals() {
        return List.copyOf(proposals);
    }

    public List<Attendee> attendees() {
        return List.copyOf(attendees);
    }

    public List<Photograph> photographs() {
        return List.copyOf(photographs);
    }
}
