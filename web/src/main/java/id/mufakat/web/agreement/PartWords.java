package id.mufakat.web.agreement;

import id.mufakat.negotiation.NegotiationSheet.Unit;
import id.mufakat.turn.Stance.Kind;
import id.mufakat.turn.Standing;
import id.mufakat.web.shell.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;

/** What a part of a text is called in its discussion, and what both sides say to it in a word and a sign. */
@Named
@RequestScoped
public class PartWords {

    @Inject
    Messages messages;

    /** Whether it can be worded otherwise: the order of the parts has no words, nor has what was taken out. */
    public boolean isWritable(Unit unit) {
        return isThere(unit) && !unit.text().isEmpty();
    }

    /** Whether it is a part of the text that the reader writes. */
    public boolean isThere(Unit unit) {
        return !unit.gone() && !isOrder(unit);
    }

    private static boolean isOrder(Unit unit) {
        return unit.kind().equals(Standing.ORDER);
    }

    private static boolean isHeaded(String kind) {
        return Stream.of(id.mufakat.text.Unit.Kind.values())
                .anyMatch(each -> each.isHeaded() && each.name().equals(kind));
    }

    /** How a part is called above itself. */
    public String title(Unit unit) {
        String title = (unit.place() + " " + unit.heading()).strip();
        return title.isEmpty() ? name(unit) : title;
    }

    /** How a part is called in a list. */
    public String name(Unit unit) {
        if (isOrder(unit)) {
            return messages.of("discussion.order");
        }
        String said = isHeaded(unit.kind()) ? unit.heading() : unit.text();
        return (unit.place() + " " + Units.brief(said)).strip();
    }

    /** What the reader's own side says, in a word that the bundles explain. */
    public String ours(Unit unit) {
        Kind kind = unit.ours().kind();
        return unit.redrafted() ? "PROPOSED" : kind == null ? "NONE" : kind.name();
    }

    /** What the other side says: what it changed and accepts itself, it proposes. */
    public String theirs(Unit unit) {
        Kind kind = unit.theirs().kind();
        boolean changed = unit.since() != null || isOrder(unit);
        boolean proposed = kind == Kind.ACCEPTED && changed && !unit.agreed();
        return proposed ? "PROPOSED" : kind == null ? "NONE" : kind.name();
    }

    /** The sign for such a word. */
    public String sign(String word) {
        return switch (word) {
            case "ACCEPTED" -> "✓";
            case "PROPOSED" -> "✎";
            case "ASKED" -> "?";
            case "REJECTED" -> "✗";
            default -> "·";
        };
    }

    public String colour(String word) {
        return switch (word) {
            case "ACCEPTED" -> "";
            case "NONE" -> "o";
            default -> "w";
        };
    }
}
