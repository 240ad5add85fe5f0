package id.mufakat.web.agreement;

import id.mufakat.dossier.ReadTrail;
import id.mufakat.dossier.ReadTrail.Deed;
import id.mufakat.web.form.Asked;
import id.mufakat.web.form.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was done about the agreement on the page, in words; the latest first. */
@Page
@RequestScoped
public class TrailPage {

    @Inject
    Asked asked;

    @Inject
    ReadTrail read;

    private @Nullable List<Deed> deeds;

    public List<Deed> getDeeds() {
        List<Deed> known = deeds;
        if (known == null) {
            known = new ArrayList<>(read.read(asked.id()));
            Collections.reverse(known);
            deeds = known;
        }
        return known;
    }
}
