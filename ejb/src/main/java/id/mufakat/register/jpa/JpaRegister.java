package id.mufakat.register.jpa;

import id.mufakat.Malformed;
import id.mufakat.language.Legible;
import id.mufakat.register.DocumentNumber;
import id.mufakat.register.DocumentNumber.Inserted;
import id.mufakat.register.DocumentNumber.Mark;
import id.mufakat.register.DocumentNumber.Page;
import id.mufakat.register.NumberNotPassed;
import id.mufakat.register.NumberPattern;
import id.mufakat.register.NumberPattern.Place;
import id.mufakat.register.NumberTaken;
import id.mufakat.register.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gapless by the lock on the book's row: the next number waits until the last one is committed or rolled back. */
@ApplicationScoped
class JpaRegister implements Register {

    /** For agencies that have not written down a pattern of their own yet. */
    private static final NumberPattern PLAIN = new NumberPattern("{seq:3}/{MM}/{YYYY}");

    /** Letters name their class, since no number of an agency may stand in two of its books. */
    private static final Map<String, NumberPattern> LETTERS =
            Map.of("INVITATION", new NumberPattern("{seq:3}/{klasifikasi}/{MM}/{YYYY}"));

    private static final int LONGEST = 100;

    @PersistenceContext
    EntityManager database;

    @Inject
    Clock clock;

    @Override
    public DocumentNumber reserve(Reservation what, LocalDate date) {
        Page page = new Page(what.agency(), what.kind(), date.getYear());
        NumberPattern pattern = pattern(what.agency(), what.kind());
        int sequence = next(page);
        // A number entered from elsewhere may already stand where ours would: it fills that line of the book.
        while (taken(what.agency(), pattern.write(new Place(sequence, 0), date, what.marks()))) {
            sequence = next(page);
        }
        Place place = new Place(sequence, 0);
        return add(DocumentNumber.own(page, place, pattern.write(place, date, what.marks()), give(what)));
    }

    @Override
    public DocumentNumber enter(Reservation what, LocalDate date, String text) {
        String number = Legible.text("number", text);
        if (number.isEmpty() || number.length() > LONGEST) {
            throw new Malformed("number", "not-a-number");
        }
        lock(new Page(what.agency(), what.kind(), date.getYear()));
        if (taken(what.agency(), number)) {
            throw new NumberTaken(number);
        }
        return add(DocumentNumber.entered(new Page(what.agency(), what.kind(), date.getYear()), number, give(what)));
    }

    @Override
    public DocumentNumber insert(Reservation what, Insertion insertion) {
        Page page = new Page(what.agency(), what.kind(), insertion.date().getYear());
        int last = lock(page);
        if (insertion.after() >= last) {
            throw new NumberNotPassed(insertion.after(), last);
        }
        NumberPattern pattern = pattern(what.agency(), what.kind());
        Place place = new Place(insertion.after(), lastSub(page, insertion.after()) + 1);
        while (taken(what.agency(), pattern.write(place, insertion.date(), what.marks()))) {
            place = new Place(place.sequence(), place.sub() + 1);
        }
        String text = pattern.write(place, insertion.date(), what.marks());
        Inserted document = new Inserted(insertion.matter(), insertion.date(), insertion.reason());
        return add(DocumentNumber.inserted(page, place, text, give(what), document));
    }

    @Override
    public Optional<DocumentNumber> inserted(UUID agency, String kind, String text) {
        return database.createQuery(
                        "select n from DocumentNumber n where n.agency = :agency and n.kind = :kind and n.text = :text"
                                + " and n.sub > 0",
                        DocumentNumber.class)
                .setParameter("agency", agency)
                .setParameter("kind", kind)
                .setParameter("text", text)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<DocumentNumber> of(UUID agency, UUID subject) {
        return database.createQuery(
                        "select n from DocumentNumber n where n.agency = :agency and n.subject = :subject"
                                + " and n.state <> :none",
                        DocumentNumber.class)
                .setParameter("agency", agency)
                .setParameter("subject", subject)
                .setParameter("none", DocumentNumber.State.VOID)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<DocumentNumber> book(Page page, String part, @Nullable Mark after, int count) {
        return behind(after)
                .setParameter("agency", page.agency())
                .setParameter("kind", page.kind())
                .setParameter("year", page.year())
                .setParameter("part", part)
                .setMaxResults(count)
                .getResultList();
    }

    private TypedQuery<DocumentNumber> behind(@Nullable Mark after) {
        if (after == null) {
            return lines("");
        }
        Place place = after.place();
        return place == null
                ? lines(" and n.sequence is null and n.reservedAt >= :at and (n.reservedAt > :at or n.id > :id)")
                        .setParameter("at", after.at())
                        .setParameter("id", after.id())
                : lines(
                                " and (n.sequence > :sequence or n.sequence = :sequence and n.sub > :sub or n.sequence is null)")
                        .setParameter("sequence", place.sequence())
                        .setParameter("sub", place.sub());
    }

    private TypedQuery<DocumentNumber> lines(String further) {
        return database.createQuery(
                "select n from DocumentNumber n where n.agency = :agency and n.kind = :kind and n.year = :year"
                        + " and locate(lower(:part), lower(n.text)) > 0" + further
                        + " order by n.sequence nulls last, n.sub, n.reservedAt, n.id",
                DocumentNumber.class);
    }

    @Override
    public NumberPattern pattern(UUID agency, String kind) {
        List<?> found = database.createNativeQuery(
                        "select pattern from number_format where agency = ?1 and kind = ?2", String.class)
                .setParameter(1, agency)
                .setParameter(2, kind)
                .getResultList();
        return found.isEmpty() ? LETTERS.getOrDefault(kind, PLAIN) : new NumberPattern((String) found.get(0));
    }

    @Override
    public void write(UUID agency, String kind, NumberPattern pattern) {
        database.createNativeQuery("insert into number_format (agency, kind, pattern) values (?1, ?2, ?3)"
                        + " on conflict (agency, kind) do update set pattern = excluded.pattern")
                .setParameter(1, agency)
                .setParameter(2, kind)
                .setParameter(3, pattern.pattern())
                .executeUpdate();
    }

    /** One statement both counts and locks; creating the book loses no number to a racing creator. */
    private int next(Page page) {
        return ((Number) database.createNativeQuery("insert into book (agency, kind, year, last) values (?1, ?2, ?3, 1)"
                                + " on conflict (agency, kind, year) do update set last = book.last + 1 returning last")
                        .setParameter(1, page.agency())
                        .setParameter(2, page.kind())
                        .setParameter(3, page.year())
                        .getSingleResult())
                .intValue();
    }

    /** @return the last sequence that was given, 0 for none */
    private int lock(Page page) {
        return ((Number) database.createNativeQuery("insert into book (agency, kind, year) values (?1, ?2, ?3)"
                                + " on conflict (agency, kind, year) do update set last = book.last returning last")
                        .setParameter(1, page.agency())
                        .setParameter(2, page.kind())
                        .setParameter(3, page.year())
                        .getSingleResult())
                .intValue();
    }

    private int lastSub(Page page, int sequence) {
        return database.createQuery(
                        "select coalesce(max(n.sub), 0) from DocumentNumber n where n.agency = :agency"
                                + " and n.kind = :kind and n.year = :year and n.sequence = :sequence",
                        Integer.class)
                .setParameter("agency", page.agency())
                .setParameter("kind", page.kind())
                .setParameter("year", page.year())
                .setParameter("sequence", sequence)
                .getSingleResult();
    }

    private boolean taken(UUID agency, String text) {
        return database.createQuery(
                                "select count(n) from DocumentNumber n where n.agency = :agency and n.text = :text",
                                Long.class)
                        .setParameter("agency", agency)
                        .setParameter("text", text)
                        .getSingleResult()
                > 0;
    }

    private DocumentNumber.Giving give(Reservation what) {
        return new DocumentNumber.Giving(UUID.randomUUID(), what.subject(), what.by(), clock.instant());
    }

    private DocumentNumber add(DocumentNumber number) {
        database.persist(number);
        return number;
    }
}
