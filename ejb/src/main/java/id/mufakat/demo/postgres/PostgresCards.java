package id.mufakat.demo.postgres;

import id.mufakat.demo.Card;
import id.mufakat.demo.Cards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class PostgresCards implements Cards {

    @PersistenceContext
    EntityManager database;

    @Override
    public List<String> all() {
        List<?> rows = database.createNativeQuery("select json from demo_card order by ordinal", String.class)
                .getResultList();
        return rows.stream().map(String.class::cast).toList();
    }

    @Override
    public void add(Card card) {
        database.createNativeQuery(
                        "insert into demo_card (username, ordinal, json)" + " select ?, count(*), ? from demo_card")
                .setParameter(1, card.username())
                .setParameter(2, card.json())
                .executeUpdate();
    }
}
