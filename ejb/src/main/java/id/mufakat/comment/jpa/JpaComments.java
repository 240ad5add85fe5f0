package id.mufakat.comment.jpa;

import id.mufakat.comment.Comment;
import id.mufakat.comment.Comments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The closet of {@link Comments}. */
@ApplicationScoped
class JpaComments implements Comments {

    @PersistenceContext
    EntityManager database;

    @Override
    public void add(Comment comment) {
        database.persist(comment);
    }

    @Override
    public List<Comment> readable(UUID agreement, UUID side) {
        return database.createQuery(
                        "select c from Comment c where c.agreement = :agreement"
                                + " and (c.agency = :side or c.sharedAt is not null) order by c.at, c.id",
                        Comment.class)
                .setParameter("agreement", agreement)
                .setParameter("side", side)
                .getResultList();
    }

    @Override
    public List<Comment> shared(UUID agreement) {
        return database.createQuery(
                        "select c from Comment c where c.agreement = :agreement and c.sharedAt is not null"
                                + " order by c.sharedAt, c.id",
                        Comment.class)
                .setParameter("agreement", agreement)
                .getResultList();
    }
}
