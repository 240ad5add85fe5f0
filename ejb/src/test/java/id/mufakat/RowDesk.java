package id.mufakat;

import id.mufakat.access.Actor;
import id.mufakat.workflow.Inbox;
import id.mufakat.workflow.MovedMeanwhile;
import id.mufakat.workflow.Outcome;
import id.mufakat.workflow.WorkItem;
import id.mufakat.workflow.Workflow;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Work items as rows of the test's own database, so that they come and go with the caller's transaction, as the engine's
 * do. It knows the way of an agreement up to its numbers; who signs next is for the test to say.
 */
public final class RowDesk implements Inbox, Workflow {
    private final TestHouse house;

    private RowDesk(TestHouse house) {
        this.house = house;
    }

    /** Puts a desk into the house. */
    public static RowDesk in(TestHouse house, TestDatabase database) {
        database.execute("create table work_item (id uuid primary key default gen_random_uuid(),"
                + " key text not null, step text not null, role text not null, agency uuid not null)");
        RowDesk desk = new RowDesk(house);
        house.with(Inbox.class, desk).with(Workflow.class, desk);
        return desk;
    }

    public void ask(Object key, String step, String role, Object agency) {
        house.run(() -> manager()
                .createNativeQuery(
                        "insert into work_item (key, step, role, agency)" + " values (?1, ?2, ?3, cast(?4 as uuid))")
                .setParameter(1, key.toString())
                .setParameter(2, step)
                .setParameter(3, role)
                .setParameter(4, agency.toString())
                .executeUpdate());
    }

    @Override
    public int count(Actor actor) {
        return 0;
    }

    @Override
    public List<WorkItem> of(Actor actor, int most) {
        return List.of();
    }

    @Override
    public List<WorkItem> under(String key) {
        return house.in(() -> rows("where key = ?1 order by step, agency", key));
    }

    @Override
    public void complete(String item, Map<String, ?> facts) {
        List<WorkItem> found = rows("where id = cast(?1 as uuid)", item);
        int gone = manager()
                .createNativeQuery("delete from work_item where id = cast(?1 as uuid)")
                .setParameter(1, item)
                .executeUpdate();
        if (gone == 0) {
            throw new MovedMeanwhile();
        }
        moveOn(found.get(0), facts);
    }

    private void moveOn(WorkItem done, Map<String, ?> facts) {
        boolean others = under(done.key()).stream().anyMatch(item -> item.step().equals(done.step()));
        if (Outcome.RETURN.equals(facts.get(Outcome.FACT))) {
            manager()
                    .createNativeQuery("delete from work_item where key = ?1")
                    .setParameter(1, done.key())
                    .executeUpdate();
            ask(done.key(), "writeDraft", Role.DRAFTER, drafter(done.key()));
        } else if (facts.get("holder") != null) {
            ask(done.key(), "answerVersion", Role.DRAFTER, String.valueOf(facts.get("holder")));
        } else if (facts.containsKey("agreed")) {
            askBoth(done.key(), "reviewText", Role.REVIEWER);
        } else if (done.step().equals("reviewText") && !others) {
            askBoth(done.key(), "reserveNumber", Role.REGISTRAR);
        }
    }

    private void askBoth(String key, String step, String role) {
        ask(key, step, role, side(key, 1));
        ask(key, step, role, side(key, 2));
    }

    private Object drafter(String agreement) {
        return manager()
                .createNativeQuery("select drafter from agreement where id = cast(?1 as uuid)")
                .setParameter(1, agreement)
                .getSingleResult();
    }

    private Object side(String agreement, int position) {
        return manager()
                .createNativeQuery(
                        "select agency from agreement_party where agreement = cast(?1 as uuid)" + " and position = ?2")
                .setParameter(1, agreement)
                .setParameter(2, position)
                .getSingleResult();
    }

    private List<WorkItem> rows(String where, String parameter) {
        List<?> rows = manager()
                .createNativeQuery("select id, step, key, role, agency from work_item " + where)
                .setParameter(1, parameter)
                .getResultList();
        return rows.stream().map(row -> item((Object[]) row)).toList();
    }

    private static WorkItem item(Object[] row) {
        return new WorkItem(
                row[0].toString(),
                row[1].toString(),
                "",
                row[2].toString(),
                row[3].toString(),
                (UUID) row[4],
                Instant.EPOCH,
                null,
                null);
    }

    private EntityManager manager() {
        return house.get(EntityManager.class);
    }

    @Override
    public void begin(String process, String key, Map<String, ?> facts) {
        ask(key, "writeDraft", Role.DRAFTER, String.valueOf(facts.get("drafter")));
    }

    @Override
    public void cancel(String key, String reason) {
        manager()
                .createNativeQuery("delete from work_item where key = ?1")
                .setParameter(1, key)
                .executeUpdate();
    }

    @Override
    public void tell(String key, String event, Map<String, ?> facts) {
        cancel(key, event);
        ask(key, "answerVersion", Role.DRAFTER, String.valueOf(facts.get("holder")));
    }
}
