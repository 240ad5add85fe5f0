package id.mufakat.web.agreement;

import id.mufakat.dossier.AgreementSheet;
import id.mufakat.matrix.MatrixSheet;
import id.mufakat.matrix.MatrixSheet.Row;
import id.mufakat.matrix.MatrixSheet.Said;
import id.mufakat.matrix.MatrixSheet.Side;
import id.mufakat.matrix.MatrixSheet.Status;
import id.mufakat.matrix.MatrixSheet.What;
import id.mufakat.matrix.ReadMatrix;
import id.mufakat.turn.Stance.Kind;
import id.mufakat.web.form.Asked;
import id.mufakat.web.form.Page;
import id.mufakat.web.shell.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All parts of a text with what both sides proposed and said, or only those that are not agreed: {@code &open=true}. */
@Page
@RequestScoped
public class MatrixPage {

    @Inject
    Asked asked;

    @Inject
    Shown shown;

    @Inject
    ReadMatrix read;

    @Inject
    Messages messages;

    private @Nullable MatrixSheet known;

    /** The matrix; reading it opens what was sent. */
    public MatrixSheet getSheet() {
        MatrixSheet sheet = known;
        if (sheet == null) {
            sheet = read.read(asked.id());
            known = sheet;
        }
        return sheet;
    }

    public AgreementSheet getAgreement() {
        return shown.sheet();
    }

    /** Whether only what is not agreed is asked for. */
    public boolean isNarrow() {
        return asked.text("open").equals("true");
    }

    public List<Row> getRows() {
        return getSheet().rows().stream()
                .filter(row -> !isNarrow() || row.status() == Status.OPEN)
                .toList();
    }

    public int getOpen() {
        return getSheet().units() - getSheet().agreed();
    }

    /** The reader's own first. */
    public List<Side> getSides() {
        return getSheet().sides().stream()
                .sorted(Comparator.comparing(side -> !side.ours()))
                .toList();
    }

    /** What each side says, in the order of {@link #getSides}. */
    public List<Said> said(Row row) {
        return getSides().stream()
                .map(side -> row.said().get(getSheet().sides().indexOf(side)))
                .toList();
    }

    /** The short name of a party. */
    public String name(UUID agency) {
        return getSheet().sides().stream()
                .filter(side -> side.agency().equals(agency))
                .map(Side::name)
                .findFirst()
                .orElse("");
    }

    /** How a part is called above its words. */
    public String title(Row row) {
        if (row.kind().equals("ORDER")) {
            return messages.of("discussion.order");
        }
        String name = row.heading().isEmpty() ? messages.of("place." + row.kind()) + " " : "";
        return (name + row.place() + " " + row.heading()).strip();
    }

    public boolean isWith(Row row, String what) {
        return row.history().stream().anyMatch(step -> step.what() == What.valueOf(what));
    }

    /** Whether a side put no words of its own in the place of those that the text began with. */
    public boolean isUntouched(Said said) {
        return said.version() == 0
                || said.version() == getSheet().versions().get(0).number();
    }

    /** In a word that the bundles explain. */
    public String word(Said said) {
        Kind kind = said.kind();
        return kind == null ? "NONE" : kind.name();
    }

    /** In which versions it changed, as people count them; empty for none. */
    public String changed(Row row) {
        return row.changed().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** What was said with earlier versions, and is not the answer that stands beside it. */
    public List<MatrixSheet.Step> earlier(Row row) {
        Set<String> standing = row.said().stream().map(Said::reason).collect(Collectors.toSet());
        return row.history().stream()
                .filter(step -> !step.words().isEmpty() && !standing.contains(step.words()))
                .toList();
    }
}
