package id.mufakat.conclusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.Refusal;
import id.mufakat.TestDatabase;
import id.mufakat.TestHouse;
import id.mufakat.access.Actor;
import id.mufakat.access.CurrentActor;
import id.mufakat.agreement.Stage;
import id.mufakat.agreement.WrongStage;
import id.mufakat.approval.DecideApproval;
import id.mufakat.approval.DecideApproval.Word;
import id.mufakat.cancellation.CancelAgreement;
import id.mufakat.dossier.ReadText;
import id.mufakat.drafting.SendVersion;
import id.mufakat.drafting.WriteDraft;
import id.mufakat.paper.PaperWording;
import id.mufakat.rendering.Renderer;
import id.mufakat.round.SigningRound;
import id.mufakat.round.Slot;
import id.mufakat.round.SlotClosed;
import id.mufakat.signature.Signer;
import id.mufakat.signing.SignDocument;
import id.mufakat.text.Texts;
import id.mufakat.turn.TurnElsewhere;
import id.mufakat.workflow.Inbox;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Two acts on one agreement in the same moment: the first is held in the middle until the second waits for it. */
class RacesIT {
    private static final ThreadLocal<@Nullable Actor> CALLER = new ThreadLocal<>();
    private static TestDatabase database;
    private static TestHouse house;
    private static ExecutorService threads;
    private static volatile Gate gate = new Gate();

    /** Open until somebody closes it. */
    private static final class Gate {
        final CountDownLatch reached = new CountDownLatch(1);
        final CountDownLatch open;

        Gate() {
            this(0);
        }

        Gate(int shut) {
            open = new CountDownLatch(shut);
        }

        void pass() {
            reached.countDown();
            await(open);
        }

        static void await(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @BeforeAll
    static void open() {
        database = TestDatabase.fresh();
        house = PaperWalk.house(database);
        CurrentActor plain = house.get(CurrentActor.class);
        house.with(CurrentActor.class, (CurrentActor)
                () -> CALLER.get() == null ? plain.find() : Optional.ofNullable(CALLER.get()));
        Signer signer = house.get(Signer.class);
        house.with(Signer.class, (Signer) (order, passphrase) -> {
            gate.pass();
            return signer.sign(order, passphrase);
        });
        Renderer renderer = house.get(Renderer.class);
        house.with(Renderer.class, (Renderer) order -> {
            gate.pass();
            return renderer.render(order);
        });
        threads = Executors.newFixedThreadPool(2);
    }

    @AfterAll
    static void close() {
        threads.shutdownNow();
        database.close();
    }

    @Test
    void a_return_beside_the_last_signature_comes_too_late_and_changes_nothing() {
        PaperWalk walk = new PaperWalk(house).open();
        walk.sign(walk.bkpsdm);
        walk.askNext();
        SigningRound shown = walk.round();
        Slot slot = shown.next().orElseThrow();
        SignDocument sign = house.get(SignDocument.class);
        ReturnAtSigning giveBack = house.get(ReturnAtSigning.class);

        Actor head = walk.bawaslu.head();
        String[] outcome = race(
                () -> as(
                        head,
                        () -> sign.sign(
                                walk.id, shown.id(), slot.id(), shown.current(), PaperWalk.PASSPHRASE.toCharArray())),
                () -> as(head, () -> giveBack.giveBack(walk.id, "Pasal 7 keliru")));

        assertThat(outcome).containsExactly("done", SlotClosed.class.getSimpleName());
        assertThat(walk.round().state()).isEqualTo(SigningRound.State.COMPLETE);
        assertThat(walk.agreement().stage()).isEqualTo(Stage.SIGNING);
        assertThat(walk.agreement().returned()).isEmpty();
        house.as(null).get(AcceptSignatures.class).accept(walk.id);
        assertThat(walk.agreement().stage()).isEqualTo(Stage.FILING);
    }

    @Test
    void a_signature_after_a_return_finds_the_place_closed() {
        PaperWalk walk = new PaperWalk(house).open();
        SigningRound shown = walk.round();
        Slot slot = shown.next().orElseThrow();
        house.as(walk.bkpsdm.head()).get(ReturnAtSigning.class).giveBack(walk.id, "Pasal 7 keliru");

        assertThatThrownBy(() -> house.get(SignDocument.class)
                        .sign(walk.id, shown.id(), slot.id(), shown.current(), PaperWalk.PASSPHRASE.toCharArray()))
                .isInstanceOf(SlotClosed.class);
        assertThat(walk.agreement().stage()).isEqualTo(Stage.DRAFT);
    }

    @Test
    void a_sentence_written_beside_the_submission_is_refused_and_not_in_the_text() {
        PaperWalk walk = new PaperWalk(house);
        var unit = house.in(() -> house.get(Texts.class)
                .get(walk.id)
                .tree()
                .all()
                .filter(each -> each.text().startsWith("PARA PIHAK"))
                .findFirst()
                .orElseThrow());
        SendVersion submit = house.get(SendVersion.class);
        WriteDraft write = house.get(WriteDraft.class);

        Actor drafter = walk.bawaslu.drafter();
        String read = house.as(drafter).get(ReadText.class).read(walk.id).root();
        String[] outcome = race(
                () -> as(drafter, () -> submit.send(walk.id, read, null)),
                () -> as(drafter, () -> write.reword(walk.id, unit.id(), unit.text(), "PARA PIHAK sepakat lain.")));

        assertThat(outcome).containsExactly("done", TurnElsewhere.class.getSimpleName());
        String root = house.in(
                () -> house.get(PaperWording.class).of(walk.agreement()).root().hex());
        assertThat(walk.agreement().submission().orElseThrow().root()).isEqualTo(root);
    }

    @Test
    void a_cancellation_beside_a_submission_comes_after_it_and_takes_its_questions_back() {
        PaperWalk walk = new PaperWalk(house);
        SendVersion submit = house.get(SendVersion.class);
        CancelAgreement cancel = house.get(CancelAgreement.class);
        Actor drafter = walk.bawaslu.drafter();
        String read = house.as(drafter).get(ReadText.class).read(walk.id).root();

        String[] outcome = race(
                () -> as(drafter, () -> submit.send(walk.id, read, null)),
                () -> as(drafter, () -> cancel.cancel(walk.id, "Batal")));

        assertThat(outcome).containsExactly("done", "done");
        assertThat(walk.agreement().stage()).isEqualTo(Stage.CANCELLED);
        assertThat(house.get(Inbox.class).under(walk.id.toString())).isEmpty();
    }

    @RepeatedTest(5)
    void whoever_approves_in_the_moment_of_a_cancellation_leaves_no_question_behind() {
        PaperWalk walk = new PaperWalk(house).submit();
        DecideApproval decide = house.get(DecideApproval.class);
        CancelAgreement cancel = house.get(CancelAgreement.class);
        String root = walk.agreement().submission().orElseThrow().root();
        Actor reviewer = walk.bkpsdm.reviewer();
        Actor drafter = walk.bawaslu.drafter();

        CompletableFuture<Void> one = CompletableFuture.runAsync(
                () -> as(reviewer, () -> decide.decide(walk.id, Word.approval(root))), threads);
        CompletableFuture<Void> two =
                CompletableFuture.runAsync(() -> as(drafter, () -> cancel.cancel(walk.id, "Batal")), threads);

        assertThat(outcome(two)).isEqualTo("done");
        assertThat(outcome(one)).isIn("done", WrongStage.class.getSimpleName());
        assertThat(walk.agreement().stage()).isEqualTo(Stage.CANCELLED);
        assertThat(house.get(Inbox.class).under(walk.id.toString())).isEmpty();
    }

    /** Holds the first at its gate until the second waits for a lock or has ended; then lets both go. */
    private static String[] race(Runnable first, Runnable second) {
        Gate shut = new Gate(1);
        gate = shut;
        CompletableFuture<Void> one = CompletableFuture.runAsync(first, threads);
        CompletableFuture.anyOf(one, CompletableFuture.runAsync(() -> Gate.await(shut.reached)))
                .join();
        CompletableFuture<Void> two = CompletableFuture.runAsync(second, threads);
        while (!two.isDone() && !someoneWaits()) {
            Thread.onSpinWait();
        }
        shut.open.countDown();
        String[] outcome = {outcome(one), outcome(two)};
        gate = new Gate();
        return outcome;
    }

    private static boolean someoneWaits() {
        return !"0"
                .equals(database.ask("select count(*) from pg_stat_activity"
                        + " where datname = current_database() and wait_event_type = 'Lock'"));
    }

    private static void as(Actor actor, Runnable act) {
        CALLER.set(actor);
        try {
            act.run();
        } finally {
            CALLER.remove();
        }
    }

    private static String outcome(CompletableFuture<Void> act) {
        try {
            act.join();
            return "done";
        } catch (CompletionException e) {
            if (e.getCause() instanceof Refusal refusal) {
                return refusal.getClass().getSimpleName();
            }
            throw e;
        }
    }
}
