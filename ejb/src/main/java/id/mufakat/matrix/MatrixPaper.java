package id.mufakat.matrix;

import id.mufakat.agreement.Agreement;
import id.mufakat.agreement.Particulars;
import id.mufakat.agreement.Particulars.Side;
import id.mufakat.party.Parties;
import id.mufakat.rendering.ReportOrder;
import id.mufakat.rendering.ReportOrder.Crest;
import id.mufakat.turn.SentVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a printer is told to make a paper of the matrix; it is dated by what it holds, so two of one state are alike. */
@ApplicationScoped
class MatrixPaper {

    private static final String FOLDER = "matriks-pembahasan";

    @Inject
    MatrixMaker maker;

    @Inject
    Parties parties;

    /** @param last the version that it is about */
    ReportOrder of(Agreement agreement, SentVersion last) {
        Particulars particulars = last.submission().particulars();
        List<Side> sides = particulars.sides();
        MatrixSheet sheet = maker.of(agreement, last, last.agency());
        ZoneId zone = parties.zoneOf(sides.get(0).agency());
        String topic = Optional.ofNullable(last.submission().topic())
                .orElse(agreement.subject().topic());
        Map<String, Object> words = new MatrixReport(sheet, zone).words();
        words.put("document", particulars.kind().toUpperCase(Locale.ROOT));
        words.put("topic", topic.toUpperCase(Locale.ROOT));
        words.put("parties", sides.stream().map(Side::name).toList());
        return new ReportOrder(
                FOLDER,
                "Matriks pembahasan " + particulars.kind() + " tentang " + topic,
                last.tree().language(),
                sides.stream()
                        .map(side -> new Crest(side.name(), Optional.ofNullable(side.logo())))
                        .toList(),
                words,
                latest(sheet));
    }

    private static Instant latest(MatrixSheet sheet) {
        Stream<Instant> sent = sheet.versions().stream().map(MatrixSheet.Sent::at);
        Stream<Instant> said = Stream.concat(
                        sheet.remarks().stream(), sheet.rows().stream().flatMap(row -> row.remarks().stream()))
                .map(MatrixSheet.Remark::at);
        return Stream.concat(sent, said).max(Instant::compareTo).orElseThrow();
    }
}
