package id.mufakat.comment;

import java.util.List;
import java.util.UUID;

/** Everything that was ever said about a text. */
public interface Comments {

    void add(Comment comment);

    /**
     * What this side may read, the oldest first: its own, and what others shared. There is no way to ask for more.
     */
    List<Comment> readable(UUID agreement, UUID side);

    /** What all sides may read, the oldest first. */
    List<Comment> shared(UUID agreement);
}
