package id.mufakat.weather;

import static org.assertj.core.api.Assertions.assertThat;

import id.mufakat.audit.AuditEntry;
import id.mufakat.launcher.postgres.Access;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** What must be in the database after one agreement walked through, however bad the weather was: all of it, once. */
final class Aftermath implements AutoCloseable {

    /** What the diagrams' steps must have in their history, each as often as one undisturbed walk leaves it. */
    private static final List<String> HISTORY = List.of(
            "acceptSignatures 1",
            "agreementBegun 1",
            "agreementInForce 1",
            "answerInvitation 2",
            "answerVersion 2",
            "approveText 2",
            "approveText#multiInstanceBody 1",
            "fileAgreement 1",
            "freezeText 1",
            "giveNumbers 2",
            "giveNumbers#multiInstanceBody 1",
            "negotiateText 1",
            "openRound 1",
            "printAgreement 1",
            "recordAudience 1",
            "reserveNumber 2",
            "signAgreement 1",
            "signDocument 2",
            "writeDraft 1");

    /** What one undisturbed walk leaves in the agreement's trail: each act once for everybody who did it. */
    private static final List<String> TRAIL = List.of(
            "agreement-started",
            "unit-reworded",
            "version-sent",
            "unit-reworded",
            "rest-accepted",
            "version-sent",
            "unit-answered",
            "version-sent",
            "draft-submitted",
            "text-approved",
            "text-approved",
            "number-given",
            "number-given",
            "text-frozen",
            "paper-printed",
            "signing-opened",
            "document-signed",
            "document-signed",
            "signatures-accepted",
            "document-archived",
            "in-force");

    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(5);
    private static final long BETWEEN = TimeUnit.MILLISECONDS.toNanos(200);

    private final Connection connection;

    Aftermath(Access access) throws SQLException {
        this.connection = access.connect();
    }

    /** Only the archive's reading follows an agreement that is in force; its reader may just have been killed. */
    void awaitReading() throws SQLException {
        long end = System.nanoTime() + PATIENCE;
        while (!list("select reading from archived_document").equals(List.of("READ"))) {
            if (System.nanoTime() > end) {
                throw new AssertionError("nobody reads what was archived");
            }
            LockSupport.parkNanos(BETWEEN);
        }
    }

    void demandOneOfEach() throws SQLException {
        assertThat(list("select state from audience")).as("audiences").containsExactly("HELD");
        assertThat(list("select count(*) from audience_follow_up where done_at is not null"))
                .as("what was promised")
                .containsExactly("1");
        assertThat(list("select stage from agreement")).as("agreements").containsExactly("IN_FORCE");
        assertThat(list("select outcome from approval")).as("approvals").containsExactly("APPROVED", "APPROVED");
        assertThat(list("select state from signing_round")).as("rounds").containsExactly("COMPLETE");
        assertThat(list("select state from slot")).as("signatures").containsExactly("SIGNED", "SIGNED");
        assertThat(list("select count(distinct after) from slot")).containsExactly("2");
    }

    /** One number for each agency, the first of its book, and the book knows the next. */
    void demandGaplessRegisters() throws SQLException {
        assertThat(list("select sequence from document_number where kind = 'MEMORANDUM' order by agency"))
                .as("numbers")
                .containsExactly("1", "1");
        assertThat(list("select count(distinct agency) from document_number where kind = 'MEMORANDUM'"))
                .containsExactly("2");
        assertThat(list("select sequence from document_number where kind <> 'MEMORANDUM'"))
                .as("the invitation's number")
                .containsExactly("1");
        assertThat(list("select last from book")).as("books").containsOnly("1");
    }

    void demandNothingStuck() throws SQLException {
        assertThat(list("select act_id_ from act_ru_execution")).as("running").isEmpty();
        assertThat(list("select id_ from act_ru_task")).as("tasks").isEmpty();
        assertThat(list("select id_ from act_ru_incident")).as("incidents").isEmpty();
        assertThat(list("select id_ from act_ru_job where process_instance_id_ is not null"))
                .as("jobs")
                .isEmpty();
    }

    void demandWholeHistory() throws SQLException {
        assertThat(list("select proc_def_key_ || ' ' || state_ from act_hi_procinst order by 1"))
                .containsExactly(
                        "agreement COMPLETED",
                        "approval COMPLETED",
                        "approval COMPLETED",
                        "audience COMPLETED",
                        "negotiation COMPLETED",
                        "numbering COMPLETED",
                        "numbering COMPLETED",
                        "signing COMPLETED");
        List<String> steps = list("select act_id_ || ' ' || count(*) from act_hi_actinst"
                + " where act_inst_state_ <> 2 and end_time_ is not null group by act_id_");
        assertThat(steps).as("steps").containsAll(HISTORY);
        assertThat(list("select act_id_ from act_hi_actinst where end_time_ is null or act_inst_state_ = 2"))
                .as("unfinished or cancelled steps")
                .isEmpty();
    }

    /** The vault holds decrees, logos, the papers of the audience, the drafts that were sent, the final paper, its two signed revisions, and nothing else. */
    void demandPapers(Path out) throws SQLException, IOException {
        List<String> kept = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select fingerprint, bytes from vault")) {
            while (rows.next()) {
                assertThat(sha256(rows.getBytes(2))).as("a paper in the vault").isEqualTo(rows.getString(1));
                kept.add(rows.getString(1));
            }
        }
        List<String> due =
                new ArrayList<>(list("select decree from mandate union select submitted_paper from sent_version"
                        + " union select invitation from audience union select minutes from audience"
                        + " union select logo from agency where logo is not null"));
        for (String paper : List.of("2-final-unsigned.pdf", "3-signed-once.pdf", "4-signed.pdf")) {
            due.add(sha256(Files.readAllBytes(out.resolve(paper))));
        }
        assertThat(kept).as("papers in the vault").containsExactlyInAnyOrderElementsOf(due);
    }

    /** Every trail follows from its first entry to its head. */
    void demandAuditChains() throws SQLException {
        Map<UUID, String> heads = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from audit_entry order by subject, seq")) {
            while (rows.next()) {
                AuditEntry entry = entry(rows);
                assertThat(entry.isIntact()).as("%s", entry).isTrue();
                String before = heads.put(entry.subject(), entry.hash());
                assertThat(entry.previous()).isEqualTo(before == null ? AuditEntry.ORIGIN : before);
            }
        }
        List<String> last = heads.entrySet().stream()
                .map(head -> head.getKey() + " " + head.getValue())
                .toList();
        assertThat(list("select subject || ' ' || hash from audit_head")).containsExactlyInAnyOrderElementsOf(last);
        assertThat(list("select act from audit_entry where subject = (select id from agreement) order by seq"))
                .as("the agreement's trail")
                .isEqualTo(TRAIL);
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getObject("subject", UUID.class),
                row.getLong("seq"),
                row.getString("act"),
                row.getObject("account", UUID.class),
                row.getObject("agency", UUID.class),
                row.getString("name"),
                row.getTimestamp("instant").toInstant(),
                row.getString("facts"),
                row.getString("previous"),
                row.getString("hash"));
    }

    private List<String> list(String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
