package id.mufakat.web.agreement;

import id.mufakat.arrangement.InsertUnit;
import id.mufakat.arrangement.InsertUnit.Wish;
import id.mufakat.arrangement.MoveUnit;
import id.mufakat.arrangement.ReadPlace;
import id.mufakat.arrangement.ReadPlace.PlaceSheet;
import id.mufakat.arrangement.RemoveUnit;
import id.mufakat.arrangement.RetitleUnit;
import id.mufakat.structure.Nesting.Slot;
import id.mufakat.structure.Nesting.Where;
import id.mufakat.structure.PlaceUnfit;
import id.mufakat.text.Unit;
import id.mufakat.text.UnitChanged;
import id.mufakat.web.agreement.FoundWords.Found;
import id.mufakat.web.form.Asked;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be done with one part of a draft beside wording it; the draft page shows the same in its place. */
@Page
@RequestScoped
public class ArrangePage {

    @Inject
    Asked asked;

    @Inject
    ReadPlace readPlace;

    @Inject
    InsertUnit insertUnit;

    @Inject
    RemoveUnit removeUnit;

    @Inject
    MoveUnit moveUnit;

    @Inject
    RetitleUnit retitleUnit;

    @Inject
    FoundWords found;

    @Inject
    Steps steps;

    private @Nullable PlaceSheet place;
    private String heading = "";
    private String text = "";
    private String reason = "";
    private @Nullable String title;
    private @Nullable String based;

    public void insert() {
        Slot slot = getPlace().slots().stream()
                .filter(each -> name(each).equals(asked.text("slot")))
                .findFirst()
                .orElseThrow(PlaceUnfit::new);
        Wish wish = new Wish(slot.kind(), slot.where(), unit(), heading, text);
        String fresh = insertUnit.insert(asked.id(), wish);
        steps.succeed("arrange.inserted").go(draft() + "#u-" + fresh);
    }

    public void up() {
        move(getPlace().up());
    }

    public void down() {
        move(getPlace().down());
    }

    private void move(@Nullable String after) {
        if (after == null) {
            throw new PlaceUnfit();
        }
        moveUnit.move(asked.id(), unit(), asked.text("row"), after);
        steps.succeed("arrange.moved").go(draft() + "#u-" + unit());
    }

    public void remove() {
        removeUnit.remove(asked.id(), unit(), asked.text("mark"), reason);
        steps.succeed("arrange.removed").go(draft() + "#edits");
    }

    public void retitle() {
        try {
            retitleUnit.retitle(asked.id(), unit(), getBased(), getTitle());
        } catch (UnitChanged changed) {
            based = changed.current();
            throw changed;
        }
        steps.succeed("arrange.retitled").go(draft() + "#u-" + unit());
    }

    /** @throws id.mufakat.NotFound unless the reader may write it now */
    public PlaceSheet getPlace() {
        PlaceSheet known = place;
        if (known == null) {
            known = readPlace.read(asked.id(), unit());
            place = known;
        }
        return known;
    }

    public List<Found> getLosses() {
        return found.of(getPlace().losses());
    }

    /** How a free place is called in a request. */
    public String name(Slot slot) {
        return slot.where() + "-" + slot.kind();
    }

    public boolean isBeside(Slot slot) {
        return slot.where() == Where.AFTER;
    }

    /** Whether something with a heading may be put here. */
    public boolean isHeadable() {
        return getPlace().slots().stream().map(Slot::kind).anyMatch(Unit.Kind::isHeaded);
    }

    private String unit() {
        return asked.text("unit");
    }

    private String draft() {
        return "/agreement/draft?id=" + asked.id();
    }

    public String getHeading() {
        return heading;
    }

    public void setHeading(String heading) {
        this.heading = heading == null ? "" : heading;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getTitle() {
        String entered = title;
        return entered == null ? getPlace().heading() : entered;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    /** The heading that saving will replace: the one shown, or the newer one when that has been shown. */
    public String getBased() {
        String seen = based;
        return seen == null ? getPlace().heading() : seen;
    }

    public void setBased(String based) {
        this.based = based;
    }
}
