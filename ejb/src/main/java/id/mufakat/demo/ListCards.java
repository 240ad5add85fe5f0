package id.mufakat.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What the login page of a demo shows to everybody; empty as soon as the server runs without {@code --demo}. */
@Stateless
@PermitAll
public class ListCards {

    @Inject
    Cards cards;

    public List<Card> list() {
        return Boolean.getBoolean(StartDemo.PROPERTY)
                ? cards.all().stream().map(Card::parse).toList()
                : List.of();
    }
}
