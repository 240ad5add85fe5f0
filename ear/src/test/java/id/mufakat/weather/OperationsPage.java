package id.mufakat.weather;

import id.mufakat.running.Cast;
import id.mufakat.running.Visitor;

/** What an administrator of the drafting agency reads about steps that do not get on. */
final class OperationsPage {

    private static final String WHY = "no-reader";

    private final Visitor administrator;

    OperationsPage(String url) {
        Cast cast = Cast.on(Visitor.stranger(url).get("/login").body());
        this.administrator = Visitor.session(url, cast.member("ADMINISTRATOR", 0));
    }

    boolean tellsOfTheJudge() {
        return administrator.get("/operations").body().contains(WHY);
    }
}
