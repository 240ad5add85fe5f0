package id.mufakat.demo;

import java.util.List;

/** The cards of the cast, kept as JSON; empty in a real house. */
public interface Cards {

    /** In the order they were added: the drafting side first. */
    List<String> all();

    void add(Card card);
}
