package id.mufakat.archive;

import id.mufakat.Role;
import id.mufakat.document.Vault;
import id.mufakat.reading.Reader;
import id.mufakat.reading.Unreadable;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Asks the reader for the words of one document that waits, keeps them and thereby indexes them. Several servers may do
 * so at once; each takes another document.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class ReadArchivedWords {

    @Inject
    ArchivedDocuments documents;

    @Inject
    Vault vault;

    @Inject
    Reader reader;

    /** @return whether there may be more to read now; false also while no reader answers, since it would not next time */
    public boolean read() {
        return documents.takeUnread().map(this::read).orElse(false);
    }

    private boolean read(ArchivedDocument document) {
        try {
            document.read(storable(reader.extract(vault.open(document.paper())).text()));
            return true;
        } catch (Unreadable refusal) {
            if (refusal.isForWantOfReader()) {
                return false;
            }
            if (refusal.isInDoubt()) {
                document.endedItsReader();
            } else {
                document.unreadable();
            }
            return true;
        }
    }

    /** PostgreSQL keeps every character but this one. */
    private static String storable(String text) {
        return text.replace("\0", "");
    }
}
