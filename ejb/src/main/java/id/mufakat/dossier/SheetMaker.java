package id.mufakat.dossier;

import id.mufakat.access.Actor;
import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Conclusion;
import id.mufakat.agreement.Particulars;
import id.mufakat.agreement.Party;
import id.mufakat.agreement.Subject;
import id.mufakat.agreement.Submission;
import id.mufakat.approval.Approval;
import id.mufakat.approval.Approvals;
import id.mufakat.archive.ArchivedDocument;
import id.mufakat.archive.ArchivedDocuments;
import id.mufakat.document.DocumentType.Security;
import id.mufakat.dossier.AgreementSheet.Decision;
import id.mufakat.dossier.AgreementSheet.Marking;
import id.mufakat.dossier.AgreementSheet.Returned;
import id.mufakat.dossier.AgreementSheet.Side;
import id.mufakat.dossier.AgreementSheet.Signature;
import id.mufakat.origin.Origins;
import id.mufakat.paper.PaperFacts;
import id.mufakat.party.Parties;
import id.mufakat.round.SigningRounds;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes an agreement's sheet for one reader, and leaves out what that reader may not see. */
@ApplicationScoped
class SheetMaker {

    @Inject
    PaperFacts facts;

    @Inject
    Approvals approvals;

    @Inject
    SigningRounds rounds;

    @Inject
    ArchivedDocuments archive;

    @Inject
    Parties parties;

    @Inject
    Papers papers;

    @Inject
    Origins origins;

    @Inject
    Acts acts;

    AgreementSheet of(Agreement agreement, Actor reader) {
        return of(agreement, agreement.subjectFor(reader.agency()), agreement.conclusion(), reader);
    }

    private AgreementSheet of(Agreement agreement, Subject subject, Optional<Conclusion> end, Actor reader) {
        return new AgreementSheet(
                agreement.id(),
                subject.type(),
                subject.topic(),
                subject.place(),
                subject.mode(),
                marking(subject, end.isPresent()),
                agreement.stage().name(),
                agreement.round(),
                shownForm(agreement, subject, reader),
                sides(agreement),
                decisions(agreement),
                signatures(end.map(Conclusion::signingRound).orElse(null)),
                agreement.submission().map(Submission::root).orElse(null),
                agreement.returned().map(this::returned).orElse(null),
                agreement.cancelled().map(this::returned).orElse(null),
                agreement.code(),
                end.map(Conclusion::date).orElse(null),
                end.map(Conclusion::endsOn).orElse(null),
                papers.of(agreement),
                archive.findBySubject(agreement.id()).map(ArchivedDocument::id).orElse(null),
                origins.of(agreement, shownForm(agreement, subject, reader)),
                acts.of(agreement, reader));
    }

    private static Map<String, String> shownForm(Agreement agreement, Subject subject, Actor reader) {
        return agreement.hidesDraftFrom(reader.agency()) ? Map.of() : subject.form();
    }

    private static Marking marking(Subject subject, boolean frozen) {
        Security security = subject.security();
        return new Marking(security, frozen ? security : security.whileDraft(), subject.urgency());
    }

    /** An open draft, also one given up while it was open, belongs to the side that writes it (invariant 5). */
    private List<Side> sides(Agreement agreement) {
        List<Particulars.Side> speakers = facts.particulars(agreement).sides();
        List<Side> sides = new ArrayList<>();
        for (int i = 0; i < speakers.size(); i++) {
            Particulars.Side speaker = speakers.get(i);
            Party party = agreement.parties().get(i);
            sides.add(new Side(
                    party.agency(),
                    speaker.name(),
                    speaker.shortName(),
                    speaker.signatory(),
                    speaker.title(),
                    party.number()));
        }
        return sides;
    }

    private List<Decision> decisions(Agreement agreement) {
        return approvals.on(agreement.id()).stream()
                .map(approval -> decision(approval, agreement))
                .toList();
    }

    private Decision decision(Approval approval, Agreement agreement) {
        return new Decision(
                approval.agency(),
                parties.person(approval.person()).name(),
                approval.outcome().name(),
                approval.reason(),
                approval.decidedAt(),
                approval.round(),
                approval.round() == agreement.round());
    }

    private List<Signature> signatures(@Nullable UUID round) {
        if (round == null) {
            return List.of();
        }
        return rounds.get(round).slots().stream()
                .map(slot -> new Signature(
                        String.join(" ", slot.signatory().officeLines()),
                        slot.signatory().nameLines().get(0),
                        slot.signedAt().orElse(null)))
                .toList();
    }

    private Returned returned(id.mufakat.agreement.Submission.Return why) {
        UUID by = why.by();
        return by == null
                ? new Returned(why.reason(), why.reason(), null)
                : new Returned(null, why.reason(), parties.person(by).name());
    }
}
