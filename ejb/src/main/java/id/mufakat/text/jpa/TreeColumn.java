package id.mufakat.text.jpa;

import id.mufakat.text.Tree;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a tree as JSON in one column. */
@Converter(autoApply = true)
public class TreeColumn implements AttributeConverter<Tree, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Tree tree) {
        return tree == null ? null : tree.json();
    }

    @Override
    public @Nullable Tree convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : Tree.parse(json);
    }
}
