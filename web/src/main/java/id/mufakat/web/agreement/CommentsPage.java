package id.mufakat.web.agreement;

import id.mufakat.NotFound;
import id.mufakat.comment.Visibility;
import id.mufakat.discussion.CommentSheet;
import id.mufakat.discussion.DiscussionSheet;
import id.mufakat.discussion.ReadComments;
import id.mufakat.discussion.Remark;
import id.mufakat.discussion.WriteComment;
import id.mufakat.dossier.AgreementSheet;
import id.mufakat.dossier.ReadText;
import id.mufakat.web.edge.Paths;
import id.mufakat.web.form.Asked;
import id.mufakat.web.form.Entered;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was said about a text, part by part, and the place to say more: on a page of its own and beside each part. */
@Page
@RequestScoped
public class CommentsPage {

    @Inject
    Asked asked;

    @Inject
    Shown shown;

    @Inject
    HttpServletRequest request;

    @Inject
    ReadComments read;

    @Inject
    ReadText readText;

    @Inject
    WriteComment writeComment;

    @Inject
    Steps steps;

    private @Nullable DiscussionSheet known;
    private @Nullable Map<String, String> names;
    private String unit = "";
    private String text = "";
    private String visibility = Visibility.INTERNAL.name();

    /**
     * A part with what was said about it.
     *
     * @param unit its id; empty for the whole text
     * @param name empty when the text does not have it any more
     */
    public record Topic(String unit, String name, List<CommentSheet> comments) {}

    public void write() {
        String about = asked.text("unit");
        Visibility readers = Entered.choice("visibility", visibility, Visibility.class);
        writeComment.write(asked.id(), about.isEmpty() ? null : about, new Remark(text, readers));
        String here = Paths.of(request) + "?id=" + asked.id() + (about.isEmpty() ? "" : "&unit=" + about);
        steps.succeed("comment.written." + readers.name()).go(here);
    }

    public DiscussionSheet getSheet() {
        DiscussionSheet sheet = known;
        if (sheet == null) {
            sheet = read.read(asked.id());
            known = sheet;
        }
        return sheet;
    }

    public AgreementSheet getAgreement() {
        return shown.sheet();
    }

    /** About one part, or about the whole text if the id is empty. */
    public List<CommentSheet> about(String unit) {
        return getSheet().comments().stream()
                .filter(comment -> unit.equals(comment.unit() == null ? "" : comment.unit()))
                .toList();
    }

    /** How much was said about a part that is not settled, as far as the reader may know. */
    public int count(String unit) {
        return count(about(unit));
    }

    /** The same about everything. */
    public int getTotal() {
        return count(getSheet().comments());
    }

    private static int count(List<CommentSheet> comments) {
        return (int) comments.stream()
                .filter(comment -> !comment.settled())
                .flatMap(comment -> Stream.concat(Stream.of(comment), comment.answers().stream()))
                .filter(comment -> !comment.withdrawn())
                .count();
    }

    /** Everything that was said in the order of the text, or only what is about the part that was asked for. */
    public List<Topic> getTopics() {
        if (isNarrow()) {
            Topic topic = new Topic(asked.text("unit"), name(asked.text("unit")), about(asked.text("unit")));
            if (topic.name().isEmpty() && topic.comments().isEmpty()) {
                throw new NotFound(topic.unit());
            }
            return List.of(topic);
        }
        List<String> units = new ArrayList<>(List.of(""));
        units.addAll(getNames().keySet());
        getSheet().comments().stream()
                .flatMap(comment -> Stream.ofNullable(comment.unit()))
                .filter(unit -> !units.contains(unit))
                .forEach(units::add);
        return units.stream()
                .map(unit -> new Topic(unit, name(unit), about(unit)))
                .filter(topic -> !topic.comments().isEmpty())
                .toList();
    }

    /** Whether the page is about one part alone. */
    public boolean isNarrow() {
        String query = request.getQueryString();
        return query != null && query.matches("(.*&)?unit=[^&].*");
    }

    private String name(String unit) {
        return getNames().getOrDefault(unit, "");
    }

    /** What the parts of the text are called, by their ids, in their order. */
    public Map<String, String> getNames() {
        Map<String, String> all = names;
        if (all == null) {
            all = new LinkedHashMap<>(Units.names(readText.read(asked.id())));
            names = all;
        }
        return all;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit == null ? "" : unit;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    public String getVisibility() {
        return visibility;
    }

    public void setVisibility(String visibility) {
        this.visibility = visibility == null ? "" : visibility;
    }
}
