package id.mufakat.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** The same button pressed by many fingers at once. */
final class Clicks {

    static final int FINGERS = 50;

    private Clicks() {}

    static List<Answer> at(IntFunction<Answer> click) {
        return at(FINGERS, click);
    }

    /** The answers in the order of the fingers. */
    static <T> List<T> at(int fingers, IntFunction<T> click) {
        ExecutorService hand = Executors.newFixedThreadPool(fingers);
        CountDownLatch now = new CountDownLatch(fingers);
        try {
            List<Future<T>> pressed = new ArrayList<>();
            for (int i = 0; i < fingers; i++) {
                int finger = i;
                pressed.add(hand.submit(() -> {
                    now.countDown();
                    now.await();
                    return click.apply(finger);
                }));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> one : pressed) {
                answers.add(one.get());
            }
            return answers;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            hand.shutdownNow();
        }
    }
}
