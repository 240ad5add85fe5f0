package id.mufakat.rendering;

/** Looks into papers of our own making; files of others are never opened here. */
public interface PaperReader {

    /**
     * @param paper that {@link Renderer} made
     * @return what it carries as {@link Renderer#EMBEDDED_FILE}
     */
    String embedded(byte[] paper);
}
