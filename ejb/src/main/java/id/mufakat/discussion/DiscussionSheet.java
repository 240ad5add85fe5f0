package id.mufakat.discussion;

import java.util.List;

/**
 * What was said about a text, for one reader.
 *
 * @param open whether the reader may say something now
 * @param sent whether the other sides have got a version that could be discussed with them
 * @param comments the oldest first
 */
public record DiscussionSheet(boolean open, boolean sent, List<CommentSheet> comments) {}
