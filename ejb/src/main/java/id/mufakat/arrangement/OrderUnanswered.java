package id.mufakat.arrangement;

import id.mufakat.Refusal;

/** The other side moved parts of the text, and nobody has said anything to that yet: first an answer, then another order. */
public final class OrderUnanswered extends Refusal {
    private static final long serialVersionUID = 1L;

    OrderUnanswered() {
        super("order", "the order that was sent waits for an answer");
    }
}
