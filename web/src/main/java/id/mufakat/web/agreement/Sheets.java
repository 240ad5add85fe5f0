package id.mufakat.web.agreement;

import id.mufakat.dossier.AgreementSheet;
import id.mufakat.dossier.ReadAgreement;
import id.mufakat.web.shell.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Agreements as their reader sees them, with the house's own reasons in the reader's language. */
@RequestScoped
public class Sheets {

    @Inject
    ReadAgreement read;

    @Inject
    Messages messages;

    /** @throws id.mufakat.NotFound if there is none for the reader */
    public AgreementSheet read(UUID id) {
        return read.read(id).in(reason -> messages.under("return", reason));
    }
}
