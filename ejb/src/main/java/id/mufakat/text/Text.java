package id.mufakat.text;

import id.mufakat.language.Legible;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;

/**
 * The stored text of one document from its first draft on. Changes to different units never stand in each other's way;
 * a change made on an outdated wording of its own unit is refused, so that nobody's sentence is lost unseen.
 */
@Entity
@jakarta.persistence.Table(name = "document_text")
public class Text {

    @Id
    private UUID owner;

    private String type;

    private String edition;

    private Tree tree;

    @Version
    private long revision;

    protected Text() {}

    /** @param owner the document this is the text of, such as an agreement */
    public Text(UUID owner, Tree tree) {
        this.owner = owner;
        this.type = tree.type();
        this.edition = tree.edition();
        this.tree = tree;
    }

    public UUID owner() {
        return owner;
    }

    public Tree tree() {
        return tree;
    }

    /** Counts changes; shown to those who wait for the other side, and guards against lost updates. */
    public long revision() {
        return revision;
    }

    /**
     * @param based the raw wording the author had in front of them
     * @throws UnitChanged if the unit reads differently by now, unless it already reads as wished
     */
    public void reword(String unit, String based, String text) {
        String current = tree.get(unit).text();
        Tree wished = tree.reword(unit, text);
        String wording = wished.get(unit).text();
        if (!current.equals(Legible.text("text", based)) && !current.equals(wording)) {
            throw new UnitChanged(unit, current, wording);
        }
        tree = wished;
    }

    /**
     * @param based the raw heading the author had in front of them
     * @throws UnitChanged if it is another one by now, unless it is already as wished
     */
    public void retitle(String unit, String based, String heading) {
        String current = Objects.requireNonNullElse(tree.get(unit).heading(), "");
        Tree wished = tree.retitle(unit, heading);
        String title = Objects.requireNonNullElse(wished.get(unit).heading(), "");
        if (!current.equals(Legible.text("heading", based)) && !current.equals(title)) {
            throw new UnitChanged(unit, current, title);
        }
        tree = wished;
    }

    /** Puts units in, out or elsewhere: whoever does so has seen the tree that it is made from. */
    public void rearrange(Tree rearranged) {
        tree = rearranged;
    }
}
