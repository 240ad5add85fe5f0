package id.mufakat.rendering.itext;

import com.itextpdf.styledxmlparser.resolver.resource.IResourceRetriever;
import id.mufakat.document.DocumentTypes;
import id.mufakat.document.Fingerprint;
import id.mufakat.document.Vault;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Optional;

/**
 * The only files a page may use: those of {@code templates/} and the order's logos. No network and no disk, whatever
 * an address in a frame or in an agency's SVG says.
 */
final class HouseFiles implements IResourceRetriever {

    /** Never resolved: it only turns the paths of a frame into addresses. */
    static final String BASE = "http://templates.invalid/";

    private static final String LOGO = "logo/";

    private final DocumentTypes types;
    private final Vault vault;
    private final List<Optional<Fingerprint>> logos;

    HouseFiles(DocumentTypes types, Vault vault, List<Optional<Fingerprint>> logos) {
        this.types = types;
        this.vault = vault;
        this.logos = logos;
    }

    @Override
    public InputStream getInputStreamByUrl(URL url) {
        return new ByteArrayInputStream(getByteArrayByUrl(url));
    }

    @Override
    public byte[] getByteArrayByUrl(URL url) {
        String address = url.toExternalForm();
        if (!address.startsWith(BASE)) {
            throw new IllegalStateException("a page may only use files of the house");
        }
        String path = address.substring(BASE.length());
        if (path.startsWith(LOGO)) {
            int number = Integer.parseInt(path.substring(LOGO.length()));
            return Logo.of(vault.open(logos.get(number).orElseThrow())).bytes();
        }
        return types.file(path);
    }
}
