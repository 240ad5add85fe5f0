package id.mufakat.web.agreement;

import id.mufakat.dossier.AgreementSheet;
import id.mufakat.web.form.Page;
import id.mufakat.web.shell.Messages;
import id.mufakat.workflow.Diagrams;
import id.mufakat.workflow.Diagrams.Drawing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The agreement's own diagram with the way it has gone, drawn for the eye and listed for everybody. */
@Page
@RequestScoped
public class DiagramPage {

    @Inject
    Turn turn;

    @Inject
    Shown shown;

    @Inject
    Diagrams diagrams;

    @Inject
    Messages messages;

    private @Nullable List<Sketch> sketches;

    /**
     * A diagram and its list.
     *
     * @param passed ids of elements, separated by spaces
     * @param current likewise
     */
    public record Sketch(String process, String bpmn, String passed, String current, List<DiagramSteps.Step> steps) {}

    public AgreementSheet getSheet() {
        return shown.sheet();
    }

    public String getSentence() {
        return turn.sentence(getSheet());
    }

    public List<Sketch> getSketches() {
        List<Sketch> known = sketches;
        if (known == null) {
            known = diagrams.of(getSheet().id().toString()).stream()
                    .map(drawing -> sketch(DiagramWords.in(messages.words(), drawing)))
                    .toList();
            sketches = known;
        }
        return known;
    }

    private static Sketch sketch(Drawing drawing) {
        return new Sketch(
                drawing.process(),
                drawing.bpmn(),
                String.join(" ", drawing.passed()),
                String.join(" ", drawing.current()),
                DiagramSteps.of(drawing));
    }
}
