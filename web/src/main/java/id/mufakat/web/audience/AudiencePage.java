package id.mufakat.web.audience;

import id.mufakat.NotFound;
import id.mufakat.hearing.AddPhotograph;
import id.mufakat.hearing.AudienceSheet;
import id.mufakat.hearing.FinishTask;
import id.mufakat.hearing.ReadAudience;
import id.mufakat.web.form.Asked;
import id.mufakat.web.form.Entered;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One audience: where it stands, its papers, what is to be done after it. */
@Page
@RequestScoped
public class AudiencePage {

    @Inject
    Asked asked;

    @Inject
    ReadAudience read;

    @Inject
    FinishTask finish;

    @Inject
    AddPhotograph photographs;

    @Inject
    Steps steps;

    private @Nullable AudienceSheet sheet;
    private @Nullable Part photograph;

    public AudienceSheet getSheet() {
        AudienceSheet known = sheet;
        if (known == null) {
            known = read.read(asked.id());
            sheet = known;
        }
        return known;
    }

    /** @throws NotFound unless the reader may do that now */
    AudienceSheet sheetFor(String act) {
        if (!getSheet().acts().contains(act)) {
            throw new NotFound(act);
        }
        return getSheet();
    }

    public boolean may(String act) {
        return getSheet().acts().contains(act);
    }

    public void finish(String task) {
        finish.finish(UUID.fromString(task));
        steps.succeed("audience.task-done").go(here());
    }

    public void add() {
        photographs.add(asked.id(), Entered.bytes(photograph));
        steps.succeed("audience.photograph-added").go(here());
    }

    private String here() {
        return "/audience/sheet?id=" + asked.id();
    }

    /** Where a text begins with what was talked about; the other side is the partner. */
    public String getStart() {
        return "/agreement/start?audience=" + asked.id();
    }

    public @Nullable Part getPhotograph() {
        return photograph;
    }

    public void setPhotograph(@Nullable Part photograph) {
        this.photograph = photograph;
    }
}
