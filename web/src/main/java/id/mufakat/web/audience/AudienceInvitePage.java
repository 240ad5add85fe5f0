package id.mufakat.web.audience;

import id.mufakat.NotFound;
import id.mufakat.Role;
import id.mufakat.administration.AgencySheet;
import id.mufakat.administration.ListAgencies;
import id.mufakat.hearing.InviteAudience;
import id.mufakat.hearing.InviteAudience.Letter;
import id.mufakat.initiative.Occasions;
import id.mufakat.initiative.Occasions.Election;
import id.mufakat.web.form.Blanks.Option;
import id.mufakat.web.form.Entered;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import id.mufakat.web.shell.Shell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The form of an invitation to an audience. */
@Page
@RequestScoped
public class AudienceInvitePage {

    private static final String AGENDA =
            "Penyampaian rencana penyusunan Nota Kesepahaman\nPembahasan pokok-pokok kerja sama\nPenyepakatan jadwal pembahasan bersama";

    @Inject
    Shell shell;

    @Inject
    ListAgencies agencies;

    @Inject
    Occasions occasions;

    @Inject
    InviteAudience invite;

    @Inject
    Steps steps;

    private final Map<String, String> values = new HashMap<>(Map.of("agenda", AGENDA));
    private @Nullable List<Option> partners;

    public void send() {
        UUID id = invite.invite(new Letter(
                Entered.chosen("partner", values.get("partner")),
                values.get("topic"),
                values.get("election"),
                Entered.day("date", values.get("date")),
                values.get("time"),
                values.get("place"),
                values.get("addressee"),
                Entered.lines(values.get("agenda"))));
        steps.succeed("audience.sent").go("/audience/sheet?id=" + id);
    }

    /** By the inputs' ids. */
    public Map<String, String> getValues() {
        if (!shell.is(Role.DRAFTER)) {
            throw new NotFound("invite");
        }
        return values;
    }

    /** All other agencies that there still are. */
    public List<Option> getPartners() {
        List<Option> known = partners;
        if (known == null) {
            UUID own = shell.actor().agency();
            known = agencies.list().stream()
                    .filter(agency -> !agency.id().equals(own) && agency.validTo() == null)
                    .map(AudienceInvitePage::option)
                    .toList();
            partners = known;
        }
        return known;
    }

    public List<String> getTopics() {
        return occasions.topics();
    }

    public List<String> getElections() {
        return occasions.elections().stream().map(Election::name).toList();
    }

    private static Option option(AgencySheet agency) {
        return new Option(agency.id().toString(), agency.shortName());
    }
}
