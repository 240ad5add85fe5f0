package id.mufakat.party;

import com.itextpdf.kernel.pdf.PdfDocument;
import id.mufakat.Refusal;
import id.mufakat.access.Account;
import id.mufakat.party.planted.Closet;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.Connection;
import java.time.Instant;
import java.util.UUID;
import org.apache.lucene.planted.Leaf;
import org.jspecify.annotations.Nullable;

/** Everything the rules of the house forbid, for {@code PlantedViolationsTest}. */
final class Weeds {

    @Nullable
    Account upward;

    @Nullable
    Closet closet;

    @Nullable
    Leaf leaf;

    @Nullable
    EntityManager database;

    @Nullable
    Connection connection;

    @Nullable
    PdfDocument paper;

    @Nullable
    Message letter;

    @Nullable
    HttpServletRequest request;

    @Nullable
    ProcessBuilder process;

    Instant watch() {
        return Instant.now();
    }

    public void setPaper(PdfDocument document) {
        paper = document;
    }

    @PermitAll
    void guardedThing() {}

    static final class PartyManager {}

    @Stateless
    static class UnguardedUseCase {

        @Inject
        @Nullable
        Object one;

        @Inject
        @Nullable
        Object two;

        @Inject
        @Nullable
        Object three;

        @Inject
        @Nullable
        Object four;

        @Inject
        @Nullable
        Object five;

        @Inject
        @Nullable
        Object six;

        public void first() {}

        public void second() {}
    }

    @Entity
    static class Noun {

        @Id
        public UUID id = UUID.randomUUID();
    }

    static class OpenRefusal extends Refusal {

        private static final long serialVersionUID = 1L;

        OpenRefusal() {
            super("open");
        }
    }
}
