package id.mufakat.structure;

import id.mufakat.text.Tree;
import id.mufakat.text.TreeJson;
import id.mufakat.text.Unit;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of structure with what it takes to undo it. The side that made it reads it, and only as long as the change has
 * not been sent; then it is in a version for ever.
 */
@Entity
@Table(name = "structure_edit")
public class Edit {

    /** What was done to a unit. */
    public enum Act {
        INSERTED,
        REMOVED,
        MOVED,
        /** Other words were put in its place, with all that is below it. */
        REPLACED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private UUID owner;
    private int turn;
    private UUID agency;
    private UUID person;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private Act act;

    private String unit;
    private String parent;
    private String before;
    private @Nullable String subtree;
    private @Nullable String reason;
    private @Nullable String mark;
    private boolean undone;
    private boolean undoing;

    protected Edit() {}

    public Edit(Author author, Deed deed) {
        this.owner = author.owner();
        this.turn = author.turn();
        this.agency = author.agency();
        this.person = author.person();
        this.at = author.at();
        this.act = deed.act();
        this.unit = deed.unit();
        this.parent = deed.site().parent();
        this.before = String.join(" ", deed.site().before());
        this.subtree = deed.was() == null ? null : TreeJson.write(deed.was());
        this.reason = deed.reason();
        this.mark = deed.mark();
        this.undoing = deed.undoing();
    }

    /**
     * Who changed which text.
     *
     * @param owner what it is the text of
     * @param turn the number of the version that it will be sent with
     */
    public record Author(UUID owner, int turn, UUID agency, UUID person, Instant at) {}

    /**
     * What was done.
     *
     * @param site where the unit stood, or stands if it is new
     * @param was the unit as it was, for what was removed or replaced
     * @param mark of what stands there now, for what was replaced
     * @param undoing whether this takes another change back
     */
    public record Deed(
            Act act,
            String unit,
            Site site,
            @Nullable Unit was,
            @Nullable String reason,
            @Nullable String mark,
            boolean undoing) {

        /** Of a unit as it stands in this tree. */
        public static Deed of(Act act, Tree tree, String unit) {
            boolean lost = act == Act.REMOVED || act == Act.REPLACED;
            return new Deed(act, unit, Site.of(tree, unit), lost ? tree.get(unit) : null, null, null, false);
        }

        public Deed because(@Nullable String said) {
            return new Deed(act, unit, site, was, said, mark, undoing);
        }

        public Deed marked(String now) {
            return new Deed(act, unit, site, was, reason, now, undoing);
        }

        public Deed asUndoing() {
            return new Deed(act, unit, site, was, reason, mark, true);
        }
    }

    public void undo() {
        undone = true;
    }

    /** Whether somebody may still take it back. */
    public boolean isUndoable() {
        return !undone && !undoing;
    }

    public String id() {
        return String.valueOf(id);
    }

    public UUID person() {
        return person;
    }

    public Instant at() {
        return at;
    }

    public Act act() {
        return act;
    }

    public String unit() {
        return unit;
    }

    public Site site() {
        return new Site(parent, before.isEmpty() ? List.of() : List.of(before.split(" ")));
    }

    /** What it removed or replaced. */
    public Optional<Unit> was() {
        return Optional.ofNullable(subtree).map(TreeJson::readUnit);
    }

    /** Of what it put in the place of something else; empty for any other change. */
    public String mark() {
        return mark == null ? "" : mark;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
