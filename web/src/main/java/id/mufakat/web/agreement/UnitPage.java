package id.mufakat.web.agreement;

import id.mufakat.NotFound;
import id.mufakat.dossier.ReadAgreement;
import id.mufakat.dossier.ReadText;
import id.mufakat.dossier.TextSheet;
import id.mufakat.drafting.WriteDraft;
import id.mufakat.text.UnitChanged;
import id.mufakat.web.form.Asked;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** One unit of a draft on a page of its own: how it is reworded without scripts, and what the draft page loads. */
@Page
@RequestScoped
public class UnitPage {

    @Inject
    Asked asked;

    @Inject
    ReadAgreement read;

    @Inject
    ReadText readText;

    @Inject
    WriteDraft writeDraft;

    @Inject
    Steps steps;

    private TextSheet.@Nullable Unit unit;
    private @Nullable String wording;
    private @Nullable String based;
    private @Nullable String theirs;

    public void save() {
        String wished = getWording();
        try {
            writeDraft.reword(asked.id(), asked.text("unit"), getBased(), wished);
        } catch (UnitChanged changed) {
            theirs = changed.current();
            based = theirs;
            throw changed;
        }
        steps.succeed("draft.unit-saved").go("/agreement/draft?id=" + asked.id() + "#u-" + asked.text("unit"));
    }

    /** @throws NotFound unless the reader may write it now */
    public TextSheet.Unit getUnit() {
        TextSheet.Unit known = unit;
        if (known == null) {
            if (!read.read(asked.id()).acts().contains("write")) {
                throw new NotFound(asked.id());
            }
            String id = asked.text("unit");
            known = readText.read(asked.id()).units().stream()
                    .filter(candidate -> candidate.line().unit().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotFound(id));
            unit = known;
        }
        return known;
    }

    /** The wording that saving will replace: the one shown, or the newer one when both have been shown. */
    public String getBased() {
        String seen = based;
        return seen == null ? getUnit().raw() : seen;
    }

    public void setBased(String based) {
        this.based = based;
    }

    public String getWording() {
        String entered = wording;
        return entered == null ? getUnit().raw() : entered;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }

    /** How somebody else reworded it meanwhile, or null. */
    public @Nullable String getTheirs() {
        return theirs;
    }
}
