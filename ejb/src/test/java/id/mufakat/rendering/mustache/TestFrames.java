package id.mufakat.rendering.mustache;

import id.mufakat.document.DocumentTypes;
import id.mufakat.rendering.Frames;

/** The frames without a container. */
public final class TestFrames {

    private TestFrames() {}

    public static Frames of(DocumentTypes types) {
        MustacheFrames frames = new MustacheFrames();
        frames.types = types;
        return frames;
    }
}
