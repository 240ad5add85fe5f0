package id.mufakat;

import id.mufakat.access.Account;
import id.mufakat.access.Accounts;
import id.mufakat.access.Actor;
import id.mufakat.access.Grant;
import id.mufakat.party.Agency;
import id.mufakat.party.Parties;
import id.mufakat.party.Person;
import java.time.LocalDate;
import java.util.UUID;

/** Quick agencies and colleagues for tests, straight into the tables. */
public final class TestPeople {

    private final TestHouse house;

    public TestPeople(TestHouse house) {
        this.house = house;
    }

    /** In Kabupaten Badung, with a code nobody else has. */
    public Agency agency(String shortName) {
        UUID id = UUID.randomUUID();
        Agency agency =
                new Agency(id, "T-" + id, kind(shortName), "Badan " + shortName, shortName, LocalDate.of(2020, 1, 1));
        agency.settleIn("51.03");
        house.run(() -> house.get(Parties.class).add(agency));
        return agency;
    }

    /** Whoever is called Bawaslu is one. */
    private static Agency.Type kind(String shortName) {
        return shortName.startsWith("Bawaslu") ? Agency.Type.BAWASLU_KAB : Agency.Type.BKPSDM;
    }

    /** An active account of a new person of that agency, with these roles there; its password fits nothing. */
    public Actor colleague(Agency agency, String name, String... roles) {
        Person person = new Person(UUID.randomUUID(), agency.id(), name);
        Account account = new Account(UUID.randomUUID(), "u" + UUID.randomUUID(), person.id());
        account.choosePassword("$argon2id$v=19$m=19456,t=2,p=1$" + "A".repeat(22) + "$" + "A".repeat(43));
        return house.in(() -> {
            house.get(Parties.class).add(person);
            Accounts accounts = house.get(Accounts.class);
            accounts.add(account);
            for (String role : roles) {
                accounts.add(new Grant(account.id(), agency.id(), role));
            }
            return accounts.findActor(account.id(), agency.id()).orElseThrow();
        });
    }
}
