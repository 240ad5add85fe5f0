package id.mufakat.bench;

import id.mufakat.archive.ArchivedDocument;
import id.mufakat.archive.Deposit;
import id.mufakat.archive.Deposit.Depositor;
import id.mufakat.document.Fingerprint;
import id.mufakat.document.Vault;
import id.mufakat.launcher.DataFolder;
import id.mufakat.launcher.Installation;
import id.mufakat.launcher.postgres.Access;
import id.mufakat.launcher.postgres.EmbeddedPostgres;
import id.mufakat.party.Agency;
import id.mufakat.party.Region;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.ibatis.datasource.pooled.PooledDataSource;
import org.jspecify.annotations.Nullable;

/** Documents made from the templates, the same ones each time, in a database and an index as the house keeps them. */
final class SampleArchive implements AutoCloseable {

    private static final int PIECE = 500;
    private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);
    private static final int DAYS = 4_500;
    private static final List<String> KINDS = List.of("MEMORANDUM", "MEMORANDUM", "MEMORANDUM", "MINUTES");

    private final Path folder = RunningHouse.temporary();
    private final DataFolder data = DataFolder.locked(folder);
    private final EmbeddedPostgres postgres = EmbeddedPostgres.start(data, Installation.version("postgres"));
    private final EntityManagerFactory factory = factory(postgres.access(), index());
    private final Random random = new Random(2026);
    private final Map<String, SampleTexts> texts;
    private final List<Agency> agencies = new ArrayList<>();

    SampleArchive(Map<String, SampleTexts> texts) {
        this.texts = texts;
    }

    /** The agency that holds half of all documents; whoever else asks sees fewer. */
    UUID asker() {
        return agencies.get(0).id();
    }

    EntityManagerFactory factory() {
        return factory;
    }

    /** Where Lucene keeps its files. */
    Path index() {
        return folder.resolve("index");
    }

    void fill(int documents) {
        in(this::found);
        for (int from = 0; from < documents; from += PIECE) {
            int most = Math.min(PIECE, documents - from);
            in(database -> file(database, most));
        }
    }

    /** Files first: rows of the vault and of the archive in turn would spoil the batches. */
    private void file(EntityManager database, int documents) {
        Vault vault =
                Closets.open(Vault.class, "id.mufakat.document.postgres.PostgresVault", Map.of("database", database));
        List<ArchivedDocument> filed = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            filed.add(document(vault));
        }
        filed.forEach(database::persist);
    }

    private void found(EntityManager database) {
        agencies.add(agency("NATIONAL", "Badan Pengawas Pemilihan Umum", "Bawaslu RI", null));
        for (Region region : database.createQuery("select r from Region r order by r.code", Region.class)
                .getResultList()) {
            agencies.add(agency(
                    "BKPSDM-" + region.code(),
                    "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia " + region.fullName(),
                    "BKPSDM " + region.fullName(),
                    region.code()));
        }
        agencies.forEach(database::persist);
    }

    private static Agency agency(String code, String name, String shortName, @Nullable String region) {
        Agency agency = new Agency(UUID.randomUUID(), code, Agency.Type.OTHER, name, shortName, FIRST);
        if (region != null) {
            agency.settleIn(region);
        }
        return agency;
    }

    private ArchivedDocument document(Vault vault) {
        Agency partner = someone();
        Agency first = random.nextBoolean() ? agencies.get(0) : someone();
        String kind = KINDS.get(random.nextInt(KINDS.size()));
        LocalDate date = FIRST.plusDays(random.nextInt(DAYS));
        UUID id = new UUID(random.nextLong(), random.nextLong());
        String words = words(kind, first, partner);
        Fingerprint paper = vault.put((id + "\n" + words).getBytes(StandardCharsets.UTF_8));
        ArchivedDocument document = new ArchivedDocument(id, deposit(paper, kind, first, partner, date), Instant.EPOCH);
        document.read(words);
        return document;
    }

    /** A few are parties to many documents, most to few. */
    private Agency someone() {
        double skewed = Math.pow(random.nextDouble(), 3);
        return agencies.get(1 + (int) (skewed * (agencies.size() - 1)));
    }

    private Deposit deposit(Fingerprint paper, String kind, Agency first, Agency partner, LocalDate date) {
        int number = 1 + random.nextInt(900);
        return new Deposit(
                UUID.randomUUID(),
                paper,
                kind,
                kind.equals("MEMORANDUM") ? "Nota Kesepahaman" : "Notula",
                "pencegahan pelanggaran dan pengawasan netralitas aparatur sipil negara",
                List.of("%03d/HK.02.00/K/%d".formatted(number, date.getYear())),
                List.of(depositor(first), depositor(partner)),
                List.of("Pejabat " + partner.shortName()),
                partner.regionCode(),
                date,
                date.plusYears(1 + random.nextInt(5)),
                "HK.02",
                "AGREEMENT_ORIGINAL");
    }

    private static Depositor depositor(Agency agency) {
        return new Depositor(agency.id(), agency.name(), agency.shortName(), List.of());
    }

    /** Some units are left out, so that texts differ in length and in the words they have. */
    private String words(String kind, Agency first, Agency partner) {
        Map<String, String> changes = kind.equals("MEMORANDUM")
                ? Map.of(
                        "pihakKesatu.instansi", first.name(),
                        "pihakKesatu.singkat", first.shortName(),
                        "pihakKedua.instansi", partner.name(),
                        "pihakKedua.singkat", partner.shortName())
                : Map.of("penyusun", first.shortName());
        StringBuilder kept = new StringBuilder();
        Objects.requireNonNull(texts.get(kind))
                .words(changes)
                .lines()
                .filter(line -> random.nextInt(5) > 0)
                .forEach(line -> kept.append(line).append('\n'));
        return kept.toString();
    }

    private void in(Consumer<EntityManager> work) {
        EntityManager database = factory.createEntityManager();
        try {
            database.getTransaction().begin();
            work.accept(database);
            database.getTransaction().commit();
        } finally {
            database.close();
        }
    }

    /** The unit of the house, on another data source and folder. */
    private static EntityManagerFactory factory(Access access, Path index) {
        PooledDataSource pool =
                new PooledDataSource("org.postgresql.Driver", access.url(), access.user(), access.password());
        return Persistence.createEntityManagerFactory(
                "mufakat",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.nonJtaDataSource", pool,
                        "hibernate.jdbc.batch_size", "100",
                        "hibernate.order_inserts", "true",
                        "hibernate.search.backend.directory.root", index.toString()));
    }

    @Override
    public void close() {
        factory.close();
        postgres.close();
        data.close();
        RunningHouse.delete(folder);
    }
}
