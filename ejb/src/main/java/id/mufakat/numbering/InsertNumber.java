package id.mufakat.numbering;

import id.mufakat.Malformed;
import id.mufakat.Once;
import id.mufakat.Role;
import id.mufakat.access.Actor;
import id.mufakat.access.CurrentActor;
import id.mufakat.audit.AuditTrail;
import id.mufakat.document.DocumentType;
import id.mufakat.document.DocumentType.Security;
import id.mufakat.document.DocumentTypes;
import id.mufakat.language.Reason;
import id.mufakat.language.Written;
import id.mufakat.register.DocumentNumber;
import id.mufakat.register.Register;
import id.mufakat.register.Register.Insertion;
import id.mufakat.register.Register.Reservation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A registrar takes a number between two that were given (nomor sisipan) for a document of an earlier day, which was made
 * outside this house. What is drafted here is never back-dated: it takes the next number.
 */
@Stateless
@RolesAllowed(Role.REGISTRAR)
public class InsertNumber {

    private static final int LONGEST = 300;

    @Inject
    CurrentActor actors;

    @Inject
    DocumentTypes types;

    @Inject
    NumberDesk desk;

    @Inject
    Register register;

    @Inject
    AuditTrail audit;

    /**
     * What the book is to say.
     *
     * @param after the number behind which it belongs, by its sequence
     * @param date of the document, not later than today
     * @param matter what the document is
     */
    public record Late(int after, @Nullable LocalDate date, String matter, String reason) {}

    /**
     * @param kind the document type's code
     * @return the number as it is written
     * @throws id.mufakat.register.NumberNotPassed if nothing was given behind that number yet
     */
    @Once
    public String insert(String kind, Late late) {
        DocumentType type = types.get(kind);
        Actor actor = actors.get();
        Insertion insertion = insertion(late, desk.today(actor.agency()));
        Reservation what = new Reservation(
                actor.agency(),
                type.code(),
                UUID.randomUUID(),
                actor.person(),
                desk.marks(type, actor.agency(), Security.ORDINARY));
        DocumentNumber number = register.insert(what, insertion);
        audit.record(
                actor.agency(),
                "number-inserted",
                Map.of("kind", type.code(), "number", number.text(), "reason", insertion.reason()));
        return number.text();
    }

    private static Insertion insertion(Late late, LocalDate today) {
        if (late.after() < 1) {
            throw new Malformed("after", "too-small");
        }
        LocalDate date = Written.day("date", late.date());
        if (date.isAfter(today)) {
            throw new Malformed("date", "in-future");
        }
        String matter = Written.required("matter", late.matter(), LONGEST);
        return new Insertion(
                late.after(), date, matter, Reason.of(late.reason()).text());
    }
}
