package id.mufakat.audience.jpa;

import id.mufakat.audience.Audience;
import id.mufakat.audience.Audiences;
import id.mufakat.audience.FollowUp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The closet of {@link Audiences}. */
@ApplicationScoped
class JpaAudiences implements Audiences {

    private static final String CONCERNED = "(a.inviter = :agency or a.invited = :agency)";

    @PersistenceContext
    EntityManager database;

    @Override
    public void add(Audience audience) {
        database.persist(audience);
    }

    @Override
    public Optional<Audience> find(UUID id) {
        return Optional.ofNullable(database.find(Audience.class, id));
    }

    @Override
    public Optional<Audience> lock(UUID id) {
        lockRow("select id from audience where id = ?1 for update", id);
        return find(id);
    }

    /** First the row, then the reading: a find that locks would read, wait, and fail on what it read before. */
    private void lockRow(String statement, UUID id) {
        database.createNativeQuery(statement, UUID.class).setParameter(1, id).getResultList();
    }

    @Override
    public List<Audience> among(Collection<UUID> ids, UUID agency) {
        return ids.isEmpty()
                ? List.of()
                : database.createQuery("select a from Audience a where a.id in :ids and " + CONCERNED, Audience.class)
                        .setParameter("ids", ids)
                        .setParameter("agency", agency)
                        .getResultList();
    }

    @Override
    public List<Audience> of(UUID agency, int count) {
        return database.createQuery(
                        "select a from Audience a where " + CONCERNED + " order by a.begunAt desc, a.id",
                        Audience.class)
                .setParameter("agency", agency)
                .setMaxResults(count)
                .getResultList();
    }

    @Override
    public void add(FollowUp task) {
        database.persist(task);
    }

    @Override
    public Optional<FollowUp> lockTask(UUID id) {
        lockRow("select id from audience_follow_up where id = ?1 for update", id);
        return Optional.ofNullable(database.find(FollowUp.class, id));
    }

    @Override
    public List<FollowUp> tasksOf(UUID audience) {
        return database.createQuery(
                        "select t from FollowUp t where t.audience = :audience order by t.position", FollowUp.class)
                .setParameter("audience", audience)
                .getResultList();
    }

    @Override
    public List<FollowUp> openTasksOf(UUID account, UUID agency) {
        return database.createQuery(
                        "select t from FollowUp t where t.account = :account and t.agency = :agency"
                                + " and t.doneAt is null order by t.due, t.id",
                        FollowUp.class)
                .setParameter("account", account)
                .setParameter("agency", agency)
                .getResultList();
    }
}
