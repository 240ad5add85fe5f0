package id.mufakat.wording;

import java.util.ArrayList;
import java.util.List;

/** Says where a line stands by the labels of the units around it, such as {@code Pasal 3 (2) a.}; reads lines in order. */
public final class Whereabouts {

    private final List<String> labels = new ArrayList<>();

    public String of(Line line) {
        while (labels.size() > line.depth()) {
            labels.remove(labels.size() - 1);
        }
        while (labels.size() < line.depth()) {
            labels.add("");
        }
        labels.add(line.label());
        return String.join(
                " ", labels.stream().filter(label -> !label.isBlank()).toList());
    }
}
