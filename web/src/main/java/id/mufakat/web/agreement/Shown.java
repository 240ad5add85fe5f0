package id.mufakat.web.agreement;

import id.mufakat.NotFound;
import id.mufakat.dossier.AgreementSheet;
import id.mufakat.web.form.Asked;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** The agreement that a page is about, read once for all that ask during one request. */
@RequestScoped
public class Shown {

    @Inject
    Asked asked;

    @Inject
    Sheets sheets;

    private @Nullable AgreementSheet sheet;

    public AgreementSheet sheet() {
        AgreementSheet known = sheet;
        if (known == null) {
            known = sheets.read(asked.id());
            sheet = known;
        }
        return known;
    }

    /** @throws NotFound unless the reader may do this to it now */
    public AgreementSheet sheetFor(String act) {
        if (!sheet().acts().contains(act)) {
            throw new NotFound(asked.id());
        }
        return sheet();
    }
}
