package id.mufakat.token.jpa;

import id.mufakat.NotFound;
import id.mufakat.token.ApiToken;
import id.mufakat.token.Tokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaTokens implements Tokens {

    @PersistenceContext
    EntityManager database;

    @Override
    public ApiToken get(UUID id) {
        ApiToken token = database.find(ApiToken.class, id);
        if (token == null) {
            throw new NotFound(id);
        }
        return token;
    }

    @Override
    public Optional<ApiToken> find(String hash) {
        return database.createQuery("select t from ApiToken t where t.hash = :hash", ApiToken.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ApiToken> of(UUID account) {
        return database.createQuery(
                        "select t from ApiToken t where t.account = :account order by t.created desc, t.id",
                        ApiToken.class)
                .setParameter("account", account)
                .getResultList();
    }

    @Override
    public void add(ApiToken token) {
        database.persist(token);
    }
}
