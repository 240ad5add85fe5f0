package id.mufakat.party;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All agencies, regions, offices, persons and mandates. What is asked for by id and is not there answers with
 * {@link id.mufakat.NotFound}.
 */
public interface Parties {

    Agency agency(UUID id);

    Optional<Agency> findAgency(String code);

    /** By short name. */
    List<Agency> agencies();

    Region region(String code);

    /** By code. */
    List<Region> regions();

    /** Where the agency's days begin and end; national bodies live in Asia/Jakarta. */
    ZoneId zoneOf(UUID agency);

    /** The day it is now where the agency is. */
    LocalDate todayOf(UUID agency);

    Office office(UUID id);

    /** By title, the head first. */
    List<Office> officesOf(UUID agency);

    /** The office that speaks for the agency; empty while nobody registered it. */
    Optional<Office> headOf(UUID agency);

    Person person(UUID id);

    /** @param nip 18 digits */
    Optional<Person> findPerson(String nip);

    /** By name. */
    List<Person> personsOf(UUID agency);

    Mandate mandate(UUID id);

    /** Of all offices of the agency, the latest first. */
    List<Mandate> mandatesOf(UUID agency);

    /** How many the agency still has to confirm that are neither proposed by this account nor for this person. */
    int countProposed(UUID agency, UUID account, UUID person);

    /**
     * While this transaction holds it, so that nobody adds what an agency may have only once.
     *
     * @throws id.mufakat.NotFound if there is none
     */
    Agency holdAgency(UUID id);

    /**
     * In one act the office leads its agency and the one that did follows; whoever calls holds the agency.
     *
     * @param account of the second person
     * @throws SecondPersonNeeded if that account proposed it
     */
    void handLead(Office heir, UUID account);

    /** Of the office, while this transaction holds the office, so that nobody confirms a rival meanwhile. */
    List<Mandate> holdMandatesOf(UUID office);

    /**
     * Who fills the office on this day (in the agency's zone). Whoever acts goes before the definitive holder, and the
     * later before the earlier, since acting holders are appointed for the time the other cannot.
     */
    Optional<Mandate> mandateInForce(UUID office, LocalDate day);

    void add(Agency agency);

    void add(Office office);

    void add(Person person);

    void add(Mandate mandate);
}
