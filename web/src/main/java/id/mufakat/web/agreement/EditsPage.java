package id.mufakat.web.agreement;

import id.mufakat.arrangement.ReadEdits;
import id.mufakat.arrangement.ReadEdits.EditSheet;
import id.mufakat.arrangement.RestoreUnit;
import id.mufakat.arrangement.UndoEdit;
import id.mufakat.web.form.Asked;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Taking back what was changed in the structure of a draft, and putting back what was taken out of it. */
@Page
@RequestScoped
public class EditsPage {

    @Inject
    Asked asked;

    @Inject
    ReadEdits readEdits;

    @Inject
    UndoEdit undoEdit;

    @Inject
    RestoreUnit restoreUnit;

    @Inject
    Steps steps;

    private @Nullable EditSheet sheet;

    public void undo() {
        undoEdit.undo(asked.id(), asked.text("edit"));
        steps.succeed("arrange.undone").go(draft());
    }

    public void restore() {
        String unit = asked.text("unit");
        restoreUnit.restore(asked.id(), unit);
        steps.succeed("arrange.restored").go(draft() + "#u-" + unit);
    }

    public EditSheet getSheet() {
        EditSheet known = sheet;
        if (known == null) {
            known = readEdits.read(asked.id());
            sheet = known;
        }
        return known;
    }

    private String draft() {
        return "/agreement/draft?id=" + asked.id();
    }
}
