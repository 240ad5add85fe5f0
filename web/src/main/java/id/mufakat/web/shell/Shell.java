package id.mufakat.web.shell;

import id.mufakat.Role;
import id.mufakat.access.Actor;
import id.mufakat.access.CurrentActor;
import id.mufakat.calendar.WorkingDays;
import id.mufakat.session.ListWorkplaces;
import id.mufakat.session.ListWorkplaces.Workplace;
import id.mufakat.workflow.Inbox;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What frames every page: who is here, for which agency, where they can go and what waits for them. */
@Named
@RequestScoped
public class Shell {

    private static final ZoneId CAPITAL = ZoneId.of("Asia/Jakarta");

    @Inject
    CurrentActor currentActor;

    @Inject
    ListWorkplaces listWorkplaces;

    @Inject
    Inbox inbox;

    @Inject
    Errands errands;

    @Inject
    Clock clock;

    @Inject
    WorkingDays days;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private @Nullable Actor actor;
    private @Nullable List<Workplace> workplaces;
    private @Nullable Integer waiting;

    public Actor actor() {
        Actor known = actor;
        if (known == null) {
            known = currentActor.get();
            actor = known;
        }
        return known;
    }

    public String getName() {
        return actor().name();
    }

    public boolean is(String role) {
        return actor().is(role);
    }

    /** The person's roles in words, such as {@code Perancang, Arsiparis}. */
    public String getRoleNames() {
        Words words = words();
        return actor().roles().stream()
                .sorted()
                .map(role -> words.say("role." + role))
                .collect(Collectors.joining(", "));
    }

    public String getAgencyName() {
        Workplace here = here();
        return here == null ? "" : here.name();
    }

    /** Days and hours in the agency's zone. */
    public Moments moments() {
        Workplace here = here();
        return new Moments(clock, here == null ? CAPITAL : here.zone(), language.getLocale(), days.knownUntil());
    }

    public String getNow() {
        return moments().now();
    }

    public Words words() {
        return Words.in(language.getLocale());
    }

    /** How much waits for the person in this agency, as a second pair of eyes too. */
    public int getWaiting() {
        Integer known = waiting;
        if (known == null) {
            known = inbox.count(actor()) + errands.waiting().total();
            waiting = known;
        }
        return known;
    }

    public List<Place> getPlaces() {
        List<Place> places = new ArrayList<>();
        places.add(new Place("shell.home", "/", getWaiting(), isUnder("/inbox") || path().equals("/")));
        addPapers(places);
        if (is(Role.REGISTRAR) || is(Role.ARCHIVIST)) {
            places.add(place("book.title", "/register/book", "/register"));
        }
        boolean parties = isUnder("/administration") || isUnder("/appointment");
        int mandates = errands.waiting().mandates();
        String first = mandates == 0 ? "/administration/agencies" : "/appointment/mandates";
        places.add(new Place("shell.parties", first, mandates, parties));
        if (is(Role.ADMINISTRATOR) || is(Role.REGISTRAR)) {
            int keys = errands.waiting().keys();
            places.add(new Place("keys.title", "/certificate/keys", keys, isUnder("/certificate/keys")));
        }
        if (is(Role.ADMINISTRATOR)) {
            places.add(place("shell.accounts", "/account/list", "/account"));
            places.add(place("shell.operations", "/operations", "/operation"));
        }
        return places;
    }

    private void addPapers(List<Place> places) {
        if (!actor().roles().isEmpty()) {
            places.add(place("shell.audiences", "/audiences", "/audience"));
        }
        if (isReader()) {
            places.add(place("shell.agreements", "/agreements", "/agreement"));
            places.add(place("shell.archive", "/archive/search", "/archive"));
        }
    }

    /** Whether the person reads documents at all; administrators, as such, do not. */
    public boolean isReader() {
        return actor().roles().stream().anyMatch(role -> !role.equals(Role.ADMINISTRATOR));
    }

    public List<Choice> getWorkplaces() {
        return workplaces().stream()
                .map(w -> new Choice(w.agency(), w.name(), w.agency().equals(actor().agency())))
                .toList();
    }

    /** Whether there is anything to switch to. */
    public boolean isMovable() {
        return workplaces().size() > 1;
    }

    /** Path and query of the page shown, for coming back to it. */
    public String getHere() {
        String query = request.getQueryString();
        String forwarded = (String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        String path = forwarded == null ? path() : forwarded;
        return query == null ? path : path + "?" + query;
    }

    /** An agency the person may act for. */
    public record Choice(UUID id, String name, boolean current) {}

    private Place place(String key, String href, String area) {
        return new Place(key, href, 0, isUnder(area));
    }

    private boolean isUnder(String area) {
        return path().startsWith(area);
    }

    private String path() {
        return request.getRequestURI();
    }

    private @Nullable Workplace here() {
        return workplaces().stream()
                .filter(w -> w.agency().equals(actor().agency()))
                .findFirst()
                .orElse(null);
    }

    private List<Workplace> workplaces() {
        List<Workplace> known = workplaces;
        if (known == null) {
            known = listWorkplaces.list();
            workplaces = known;
        }
        return known;
    }
}
