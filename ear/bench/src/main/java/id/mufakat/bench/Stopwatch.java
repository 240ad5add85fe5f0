package id.mufakat.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/**
 * CPU time of the calling thread, so that a busy machine disturbs little. Two works take turns in short blocks; the
 * median block counts for each, since a block may fall into a compilation or a collection.
 */
final class Stopwatch {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NANOS_IN_A_MILLI = 1_000_000;

    private final int warmUps;
    private final int blocks;
    private final int perBlock;

    Stopwatch(int warmUps, int blocks, int perBlock) {
        this.warmUps = warmUps;
        this.blocks = blocks;
        this.perBlock = perBlock;
    }

    /** @return milliseconds for one turn of each work, in the order given */
    double[] medians(Runnable... works) {
        for (int i = 0; i < warmUps; i++) {
            for (Runnable work : works) {
                work.run();
            }
        }
        double[][] taken = new double[works.length][blocks];
        for (int block = 0; block < blocks; block++) {
            for (int work = 0; work < works.length; work++) {
                taken[work][block] = block(works[work]);
            }
        }
        return Arrays.stream(taken).mapToDouble(Stopwatch::median).toArray();
    }

    private double block(Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < perBlock; i++) {
            work.run();
        }
        return (THREADS.getCurrentThreadCpuTime() - start) / NANOS_IN_A_MILLI / perBlock;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
