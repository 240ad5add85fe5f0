package id.mufakat.weather;

import id.mufakat.weather.Blow.Before;
import id.mufakat.weather.Blow.Reopening;
import id.mufakat.weather.Blow.Within;
import id.mufakat.weather.Blow.WithoutJudge;
import id.mufakat.weather.LaunchedHouse.Part;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Strikes at the steps it is told to, and opens the house again each time, so that the walk can go on. */
final class Storm {

    private final List<Blow> blows;
    private final List<Blow> left;
    private final LaunchedHouse house;
    private final LossyLine line;
    private final Walk walk;

    Storm(List<Blow> blows, LaunchedHouse house, LossyLine line, Walk walk) {
        this.blows = blows;
        this.left = new ArrayList<>(blows);
        this.house = house;
        this.line = line;
        this.walk = walk;
    }

    /** Blows that have met no step. */
    List<Blow> left() {
        return left;
    }

    /** Has the step taken, and whatever is to happen before, in the midst of it and after it. */
    void around(String step) throws IOException, InterruptedException, SQLException {
        List<Blow> here = blows.stream().filter(blow -> blow.meets(step)).toList();
        left.removeAll(here);
        for (Blow blow : here) {
            if (blow.moment() instanceof Before) {
                house.kill(blow.victim());
                house.goOnWithout(blow.victim());
            }
        }
        List<Blow> then =
                here.stream().filter(blow -> !(blow.moment() instanceof Before)).toList();
        if (then.isEmpty()) {
            walk.goOn();
        } else {
            Part killed = duringTheStep(then.get(0));
            whileReopening(killed, then.subList(1, then.size()));
        }
    }

    private Part duringTheStep(Blow blow) throws IOException, InterruptedException, SQLException {
        if (blow.moment() instanceof Within within) {
            try (Barrier barrier = Barrier.before(within.table(), house.database())) {
                walk.goOn();
                barrier.awaitSomebody();
                house.kill(blow.victim());
            }
        } else {
            CountDownLatch came = line.loseNextAnswer();
            walk.goOn();
            LossyLine.await(came);
            house.kill(blow.victim());
        }
        return blow.victim();
    }

    private void whileReopening(Part first, List<Blow> blows) throws IOException, InterruptedException, SQLException {
        Part killed = first;
        for (Blow blow : blows) {
            house.launchWithout(killed);
            if (blow.moment() instanceof WithoutJudge until) {
                whileTheJudgeIsAway(until, blow.victim());
            } else {
                meet(((Reopening) blow.moment()).table(), blow.victim());
            }
            killed = blow.victim();
        }
        house.goOnWithout(killed);
    }

    private void whileTheJudgeIsAway(WithoutJudge until, Part victim) throws IOException, SQLException {
        try (Barrier barrier = Barrier.before(until.table(), house.database())) {
            loseTheJudge();
            barrier.awaitSomebody();
            house.kill(victim);
        }
    }

    /** The step that needs it takes its agreement first: held up there, it cannot have asked before the judge is gone. */
    private void loseTheJudge() throws IOException, SQLException {
        OperationsPage page;
        try (Barrier barrier = Barrier.beforeTaking("agreement", house.database())) {
            house.awaitOpen();
            page = new OperationsPage(house.url());
            barrier.awaitSomebody();
            house.kill(Part.JUDGE);
        }
        house.killUntil(Part.JUDGE, page::tellsOfTheJudge);
    }

    private void meet(String table, Part victim) throws IOException, SQLException {
        try (Barrier barrier = Barrier.before(table, house.database())) {
            barrier.awaitSomebody();
            house.kill(victim);
        }
    }
}
