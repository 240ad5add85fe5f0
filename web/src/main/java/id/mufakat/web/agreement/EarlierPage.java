package id.mufakat.web.agreement;

import id.mufakat.initiative.AgreementInForce;
import id.mufakat.initiative.Earlier;
import id.mufakat.initiative.Earlier.Choice;
import id.mufakat.initiative.FindPrecedents;
import id.mufakat.initiative.Precedent;
import id.mufakat.web.form.Asked;
import id.mufakat.web.form.Blanks.Option;
import id.mufakat.web.form.Page;
import id.mufakat.web.shell.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The question about an agreement in force on the same topic: shown once there is one, and asked until it is answered. */
@Page
@RequestScoped
public class EarlierPage {

    private static final String ID = "[0-9a-f-]{36}";

    @Inject
    Asked asked;

    @Inject
    Messages messages;

    @Inject
    FindPrecedents find;

    private @Nullable List<Precedent> found;
    private String choice = "";
    private String agreement = "";
    private String reason = "";

    /** What was decided; null while the question was not shown, or nothing is in force any more. */
    @Nullable
    Earlier wish() {
        if (choice.isEmpty() || getFound().isEmpty()) {
            return null;
        }
        return new Earlier(Choice.valueOf(choice), agreement.matches(ID) ? UUID.fromString(agreement) : null, reason);
    }

    /** Does it, and shows the question if it has to be answered first. */
    UUID heed(Supplier<UUID> act) {
        try {
            return act.get();
        } catch (AgreementInForce refusal) {
            found = refusal.found();
            throw refusal;
        }
    }

    /** The question comes back with the form, for the partner and the topic that stand in it now. */
    public List<Precedent> getFound() {
        List<Precedent> known = found;
        if (known == null) {
            String partner = asked.text("partner");
            boolean again = !asked.text("earlier-asked").isEmpty() && partner.matches(ID);
            known = again ? find.find(UUID.fromString(partner), asked.text("tentang")) : List.of();
            found = known;
        }
        return known;
    }

    public List<Option> getChoices() {
        return Stream.of(Choice.values())
                .map(each -> new Option(each.name(), messages.under("earlier.choice", each.name())))
                .toList();
    }

    /** Their numbers, or the topic of one without. */
    public String name(Precedent precedent) {
        return precedent.numbers().isEmpty() ? precedent.topic() : String.join(" · ", precedent.numbers());
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice == null ? "" : choice;
    }

    public String getAgreement() {
        return agreement;
    }

    public void setAgreement(String agreement) {
        this.agreement = agreement == null ? "" : agreement;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
