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

    /**
     * The people of one agency.
     *
     * @param name its short name
     */
    public record Troupe(String name, List<Card> cards) {}

    /** In the order in which they entered the house. */
    public List<Troupe> getTroupes() {
        List<Card> all = cards.list();
        return all.stream()
                .map(Card::agency)
                .distinct()
                .map(agency -> new Troupe(
                        agency,
                        all.stream()
                                .filter(card -> card.agency().equals(agency))
                                .toList()))
                .toList();
    }
}
