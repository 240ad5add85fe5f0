package id.mufakat.rendering;

import id.mufakat.document.Fingerprint;
import java.util.List;
import java.util.Optional;

/** Reads the HTML of a frame with the styles that apply to each of its elements, as the printer would. */
public interface Stylist {

    /**
     * @param logos of the order
     * @return the element {@code html}, with the styles of the page
     * @throws UnprintableText if the fonts of the house cannot show some character
     */
    StyledElement style(String html, List<Optional<Fingerprint>> logos);
}
