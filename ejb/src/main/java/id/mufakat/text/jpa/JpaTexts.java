package id.mufakat.text.jpa;

import id.mufakat.NotFound;
import id.mufakat.text.Text;
import id.mufakat.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class JpaTexts implements Texts {

    @PersistenceContext
    EntityManager entities;

    @Override
    public void add(Text text) {
        entities.persist(text);
    }

    @Override
    public Optional<Text> find(UUID owner) {
        return Optional.ofNullable(entities.find(Text.class, owner));
    }

    @Override
    public Text get(UUID owner) {
        return find(owner).orElseThrow(() -> new NotFound(owner));
    }

    @Override
    public Text edit(UUID owner) {
        Text text = get(owner);
        entities.flush();
        // What this transaction read before it waited may be outdated by now.
        entities.refresh(text, LockModeType.PESSIMISTIC_WRITE);
        return text;
    }
}
