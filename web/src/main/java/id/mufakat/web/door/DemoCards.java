package id.mufakat.web.door;

import id.mufakat.demo.Card;
import id.mufakat.demo.ListCards;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The cast on the login page of a demonstration; without {@code --demo} there is none. */
@Named
@RequestScoped
public class DemoCards {

    @Inject
    ListCards cards;

    public List<Card> getAll() {
        return cards.list();
    }
}
