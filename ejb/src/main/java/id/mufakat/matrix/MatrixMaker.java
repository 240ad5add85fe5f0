package id.mufakat.matrix;

import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Party;
import id.mufakat.matrix.MatrixSheet.Remark;
import id.mufakat.matrix.MatrixSheet.Row;
import id.mufakat.matrix.MatrixSheet.Sent;
import id.mufakat.matrix.MatrixSheet.Side;
import id.mufakat.matrix.MatrixSheet.Status;
import id.mufakat.paper.PaperFacts;
import id.mufakat.turn.SentVersion;
import id.mufakat.turn.SentVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts the matrix together. */
@ApplicationScoped
class MatrixMaker {

    @Inject
    SentVersions versions;

    @Inject
    PaperFacts facts;

    @Inject
    Rows rows;

    @Inject
    Remarks remarks;

    /**
     * @param last the version that it is about: what is sent meanwhile was not opened, and is not looked at
     * @param reader the side that reads it
     */
    MatrixSheet of(Agreement agreement, SentVersion last, UUID reader) {
        List<SentVersion> sent = versions.of(agreement.id()).stream()
                .filter(version -> version.number() <= last.number())
                .toList();
        Map<String, List<Remark>> said = remarks.of(agreement.id());
        List<Row> all = rows.of(agreement, sent, said);
        List<Row> agreed =
                all.stream().filter(row -> row.status() == Status.AGREED).toList();
        int settled = (int) agreed.stream().filter(Row::gone).count();
        return new MatrixSheet(
                sides(agreement, reader),
                sent.stream()
                        .map(version -> new Sent(
                                version.number(),
                                version.agency(),
                                version.submission().at()))
                        .toList(),
                last.submission().root(),
                agreed.size() - settled,
                all.size() - settled,
                said.getOrDefault(Remarks.WHOLE, List.of()),
                all);
    }

    private List<Side> sides(Agreement agreement, UUID reader) {
        List<String> names = facts.shortNames(agreement);
        List<Side> sides = new ArrayList<>();
        for (Party party : agreement.parties()) {
            UUID agency = party.agency();
            sides.add(new Side(agency, names.get(sides.size()), agency.equals(reader)));
        }
        return List.copyOf(sides);
    }
}
