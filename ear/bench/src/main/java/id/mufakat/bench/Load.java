package id.mufakat.bench;

import id.mufakat.bench.PagesBench.Visit;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Requests at a steady rate, each at its time whether or not the earlier ones were answered. A time counts from when the
 * request was due, so that waiting behind a slow one is not hidden.
 */
final class Load {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long SECOND = 1_000_000_000L;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<Visit> visits;
    private final int perSecond;

    Load(List<Visit> visits, int perSecond) {
        this.visits = visits;
        this.perSecond = perSecond;
    }

    Map<String, Times> run(int seconds) {
        Map<String, Times> times = new LinkedHashMap<>();
        visits.forEach(visit -> times.put(visit.name(), new Times()));
        List<CompletableFuture<?>> answers = new ArrayList<>();
        long begin = System.nanoTime();
        for (int i = 0; i < seconds * perSecond; i++) {
            long due = begin + i * SECOND / perSecond;
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            Visit visit = visits.get(i % visits.size());
            answers.add(send(visit, due, times.getOrDefault(visit.name(), new Times())));
        }
        CompletableFuture.allOf(answers.toArray(new CompletableFuture<?>[0])).join();
        return times;
    }

    private CompletableFuture<?> send(Visit visit, long due, Times times) {
        HttpRequest.Builder request = HttpRequest.newBuilder(visit.address()).timeout(PATIENCE);
        visit.headers().forEach(request::header);
        return client.sendAsync(request.build(), BodyHandlers.ofByteArray())
                .handle((answer, fault) -> times.add(System.nanoTime() - due, isGood(answer, fault)));
    }

    private static boolean isGood(@Nullable HttpResponse<byte[]> answer, @Nullable Throwable fault) {
        return fault == null && answer != null && answer.statusCode() == 200;
    }

    static long failures(Map<String, Times> times) {
        return times.values().stream().mapToLong(each -> each.failures.get()).sum();
    }

    /** How long one kind of request took. */
    static final class Times {

        private static final double MILLI = 1e6;
        private static final double HUNDRED = 100;

        private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
        private final AtomicInteger failures = new AtomicInteger();

        private boolean add(long taken, boolean good) {
            if (!good) {
                failures.incrementAndGet();
            }
            return nanos.add(taken);
        }

        void time(Runnable work) {
            long begin = System.nanoTime();
            work.run();
            add(System.nanoTime() - begin, true);
        }

        int count() {
            return nanos.size();
        }

        /** In milliseconds; the 100th is the worst. */
        double percentile(int percent) {
            long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
            Arrays.sort(sorted);
            int index = (int) Math.ceil(sorted.length * percent / HUNDRED) - 1;
            return sorted.length == 0 ? 0 : sorted[Math.max(0, index)] / MILLI;
        }
    }
}
