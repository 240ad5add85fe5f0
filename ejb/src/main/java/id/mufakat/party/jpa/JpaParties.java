package id.mufakat.party.jpa;

import id.mufakat.NotFound;
import id.mufakat.party.Agency;
import id.mufakat.party.Mandate;
import id.mufakat.party.Office;
import id.mufakat.party.Parties;
import id.mufakat.party.Person;
import id.mufakat.party.Region;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JpaParties implements Parties {

    private static final ZoneId NATIONAL = ZoneId.of("Asia/Jakarta");
    private static final String IN_FORCE =
            " m.state = id.mufakat.party.Mandate$State.CONFIRMED and m.term.from <= :day and (m.term.until is null or m.term.until >= :day)";
    private static final Comparator<Mandate> ACTING_THEN_LATEST = Comparator.comparing(
                    (Mandate mandate) -> mandate.capacity().isActing())
            .thenComparing(mandate -> mandate.term().from())
            .thenComparing(Mandate::id)
            .reversed();

    @PersistenceContext
    EntityManager database;

    @Inject
    Clock clock;

    @Override
    public Agency agency(UUID id) {
        return found(database.find(Agency.class, id), id);
    }

    @Override
    public Optional<Agency> findAgency(String code) {
        return database.createQuery("select a from Agency a where a.code = :code", Agency.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Agency> agencies() {
        return database.createQuery("select a from Agency a order by a.shortName, a.code", Agency.class)
                .getResultList();
    }

    @Override
    public Region region(String code) {
        // Whoever asks may have made the code up, and the database takes no NUL.
        return found(code.matches("[0-9.]+") ? database.find(Region.class, code) : null, code);
    }

    @Override
    public List<Region> regions() {
        return database.createQuery("select r from Region r order by r.code", Region.class)
                .getResultList();
    }

    @Override
    public ZoneId zoneOf(UUID agency) {
        String code = agency(agency).regionCode();
        return code == null ? NATIONAL : region(code).zone();
    }

    @Override
    public LocalDate todayOf(UUID agency) {
        return LocalDate.ofInstant(clock.instant(), zoneOf(agency));
    }

    @Override
    public Office office(UUID id) {
        return found(database.find(Office.class, id), id);
    }

    @Override
    public List<Office> officesOf(UUID agency) {
        return database.createQuery(
                        "select o from Office o where o.agency = :agency order by o.head desc, o.titleId", Office.class)
                .setParameter("agency", agency)
                .getResultList();
    }

    @Override
    public Optional<Office> headOf(UUID agency) {
        return officesOf(agency).stream().filter(Office::isHead).findFirst();
    }

    @Override
    public Person person(UUID id) {
        return found(database.find(Person.class, id), id);
    }

    @Override
    public Optional<Person> findPerson(String nip) {
        return database.createQuery("select p from Person p where p.nip = :nip", Person.class)
                .setParameter("nip", nip)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Person> personsOf(UUID agency) {
        return database.createQuery("select p from Person p where p.agency = :agency order by p.name", Person.class)
                .setParameter("agency", agency)
                .getResultList();
    }

    @Override
    public Mandate mandate(UUID id) {
        return found(database.find(Mandate.class, id), id);
    }

    @Override
    public List<Mandate> mandatesOf(UUID agency) {
        return database.createQuery(
                        "select m from Mandate m, Office o where m.office = o.id and o.agency = :agency"
                                + " order by m.term.from desc, m.id",
                        Mandate.class)
                .setParameter("agency", agency)
                .getResultList();
    }

    @Override
    public int countProposed(UUID agency, UUID account, UUID person) {
        return database.createQuery(
                        "select count(m) from Mandate m, Office o where m.office = o.id and o.agency = :agency"
                                + " and m.state = id.mufakat.party.Mandate$State.PROPOSED"
                                + " and m.proposedBy <> :account and m.person <> :person",
                        Long.class)
                .setParameter("agency", agency)
                .setParameter("account", account)
                .setParameter("person", person)
                .getSingleResult()
                .intValue();
    }

    @Override
    public Agency holdAgency(UUID id) {
        return found(database.find(Agency.class, id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    @Override
    public void handLead(Office heir, UUID account) {
        heir.confirmLead(account);
        headOf(heir.agency()).ifPresent(Office::follow);
        // The index that allows one head looks at every single statement: the old one goes first.
        database.flush();
        heir.lead();
    }

    @Override
    public List<Mandate> holdMandatesOf(UUID office) {
        found(database.find(Office.class, office, LockModeType.PESSIMISTIC_WRITE), office);
        return database.createQuery("select m from Mandate m where m.office = :office", Mandate.class)
                .setParameter("office", office)
                .getResultList();
    }

    @Override
    public Optional<Mandate> mandateInForce(UUID office, LocalDate day) {
        return database.createQuery("select m from Mandate m where m.office = :office and" + IN_FORCE, Mandate.class)
                .setParameter("office", office)
                .setParameter("day", day)
                .getResultStream()
                .min(ACTING_THEN_LATEST);
    }

    @Override
    public void add(Agency agency) {
        database.persist(agency);
    }

    @Override
    public void add(Office office) {
        database.persist(office);
    }

    @Override
    public void add(Person person) {
        database.persist(person);
    }

    @Override
    public void add(Mandate mandate) {
        database.persist(mandate);
    }

    private static <T> T found(@Nullable T thing, Object id) {
        if (thing == null) {
            throw new NotFound(id);
        }
        return thing;
    }
}
