package id.mufakat.certificate.local;

import id.mufakat.TestHouse;
import id.mufakat.audit.AuditTrail;
import id.mufakat.certificate.AuthorityKey;
import id.mufakat.certificate.HolderKey;
import id.mufakat.certificate.KeySafe;
import id.mufakat.certificate.Keys;
import id.mufakat.certificate.TrustAnchors;
import id.mufakat.party.Agency;
import id.mufakat.party.Parties;
import id.mufakat.party.Person;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The real authority over lists in memory: what the tables do is shown by the tests on PostgreSQL. */
public final class SampleAuthority {

    public static final UUID BAWASLU = UUID.randomUUID();
    public static final UUID BKPSDM = UUID.randomUUID();

    private final Map<UUID, Person> persons = new HashMap<>();
    private final Map<UUID, Agency> agencies = new HashMap<>();
    final InMemoryKeys keys = new InMemoryKeys();
    final MasterKey master;
    final AuthorityChain chain = new AuthorityChain();
    final LocalAuthority authority = new LocalAuthority();
    final LocalKeySafe safe = new LocalKeySafe();
    final LocalTrust trust = new LocalTrust();

    public SampleAuthority(Path folder, Clock clock) {
        master = new MasterKey() {
            @Override
            Optional<Path> folder() {
                return Optional.of(folder);
            }
        };
        Parties parties = (Parties) Proxy.newProxyInstance(
                Parties.class.getClassLoader(), new Class<?>[] {Parties.class}, (proxy, method, args) -> {
                    Map<UUID, ?> asked = method.getName().equals("person") ? persons : agencies;
                    return asked.get(args[0]);
                });
        chain.keys = keys;
        chain.master = master;
        chain.clock = clock;
        authority.cost = new PassphraseLock.Cost(256, 1, 1);
        authority.chain = chain;
        authority.parties = parties;
        authority.clock = clock;
        safe.keys = keys;
        safe.chain = chain;
        safe.audit = new SilentTrail();
        safe.clock = clock;
        trust.chain = chain;
        trust.keys = keys;
        trust.clock = clock;
        agency(BAWASLU, "Badan Pengawas Pemilihan Umum Kabupaten Badung", "Bawaslu Kabupaten Badung");
        agency(
                BKPSDM,
                "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kabupaten Badung",
                "BKPSDM Kabupaten Badung");
        chain.establish();
    }

    /** The same over the tables of a house, with passphrases that are cheap to check. */
    public static void establish(TestHouse house) {
        house.with(MasterKey.class, new MasterKey() {
            @Override
            byte[] get() {
                return new byte[32];
            }

            @Override
            byte[] getOrMake() {
                return get();
            }
        });
        house.get(LocalAuthority.class).cost = new PassphraseLock.Cost(256, 1, 1);
        house.run(() -> house.get(AuthorityChain.class).establish());
    }

    private void agency(UUID id, String name, String shortName) {
        agencies.put(id, new Agency(id, shortName, Agency.Type.OTHER, name, shortName, LocalDate.of(2018, 8, 15)));
    }

    public UUID person(UUID agency, String name) {
        UUID id = UUID.randomUUID();
        persons.put(id, new Person(id, agency, name));
        return id;
    }

    /** @return the key just enrolled, released and kept */
    public HolderKey enrol(UUID person, UUID agency, String passphrase) {
        HolderKey key = authority.enrol(person, agency, passphrase.toCharArray());
        return keep(key);
    }

    HolderKey keep(HolderKey key) {
        key.release(UUID.randomUUID(), key.madeAt());
        keys.add(key);
        return key;
    }

    public KeySafe safe() {
        return safe;
    }

    public TrustAnchors trust() {
        return trust;
    }

    /** Tells nobody. */
    private static final class SilentTrail implements AuditTrail {
        @Override
        public void record(UUID subject, String act, Map<String, ?> facts) {
            // The trail itself is tested in its own room.
        }

        @Override
        public void recordFor(UUID account, UUID subject, String act, Map<String, ?> facts) {
            // The same.
        }
    }

    /** Lists. */
    static final class InMemoryKeys implements Keys {
        final List<HolderKey> holders = new ArrayList<>();
        final Map<AuthorityKey.Rank, AuthorityKey> authority = new EnumMap<>(AuthorityKey.Rank.class);

        @Override
        public void add(HolderKey key) {
            holders.add(key);
        }

        @Override
        public Optional<HolderKey> find(UUID person, UUID agency) {
            return holders.stream()
                    .filter(key -> key.person().equals(person) && key.agency().equals(agency))
                    .filter(key -> key.revokedAt().isEmpty())
                    .findFirst();
        }

        @Override
        public Optional<HolderKey> findLocked(UUID person, UUID agency) {
            return find(person, agency);
        }

        @Override
        public Optional<HolderKey> findBySerial(String serial) {
            return holders.stream().filter(key -> key.serial().equals(serial)).findFirst();
        }

        @Override
        public List<HolderKey> waiting(UUID agency) {
            return holders.stream()
                    .filter(key -> key.agency().equals(agency) && !key.isReleased())
                    .toList();
        }

        @Override
        public List<HolderKey> revoked() {
            return holders.stream().filter(key -> key.revokedAt().isPresent()).toList();
        }

        @Override
        public Optional<AuthorityKey> find(AuthorityKey.Rank rank) {
            return Optional.ofNullable(authority.get(rank));
        }

        @Override
        public void add(AuthorityKey key) {
            authority.put(key.rank(), key);
        }
    }
}
