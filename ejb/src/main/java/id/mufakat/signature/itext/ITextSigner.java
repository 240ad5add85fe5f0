package id.mufakat.signature.itext;

import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.StampingProperties;
import com.itextpdf.kernel.pdf.annot.PdfWidgetAnnotation;
import com.itextpdf.signatures.AccessPermissions;
import com.itextpdf.signatures.PdfSigner;
import com.itextpdf.signatures.PdfSigner.CryptoStandard;
import com.itextpdf.signatures.SignerProperties;
import id.mufakat.certificate.KeySafe;
import id.mufakat.certificate.KeySafe.OpenKey;
import id.mufakat.signature.Signer;
import id.mufakat.signature.SigningOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;

/**
 * Signs as PAdES baseline B (ETSI EN 319 142-1): CAdES in append mode, signing-certificate-v2, the whole chain inside,
 * nothing asked of any network. The first signature certifies: from then on only further signatures are allowed.
 */
@ApplicationScoped
class ITextSigner implements Signer {

    /** Room for the CMS; chain and signature take about 3 kB with curves P-256 and P-384. */
    static final int CMS_ROOM = 6_144;

    @Inject
    KeySafe keys;

    @Inject
    Specimen specimen;

    @Override
    public byte[] sign(SigningOrder order, char[] passphrase) {
        try (OpenKey key = keys.open(order.person(), order.agency(), passphrase)) {
            return append(order, key);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot sign in field " + order.field(), e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot sign in field " + order.field(), e);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private byte[] append(SigningOrder order, OpenKey key) throws IOException, GeneralSecurityException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(order.pdf().length + 4 * CMS_ROOM);
        PdfReader reader = new PdfReader(new ByteArrayInputStream(order.pdf()));
        PdfSigner signer = new PdfSigner(reader, out, new StampingProperties().useAppendMode());
        SignerProperties properties = properties(order);
        signer.setSignerProperties(properties);
        PdfWidgetAnnotation widget = signer.getSignatureField().getWidgets().get(0);
        // Else the widget is said to be on page 1.
        properties.setPageNumber(signer.getDocument().getPageNumber(widget.getPage()));
        Rectangle box = widget.getRectangle().toRectangle();
        signer.getSignatureField()
                .setSignatureAppearanceLayer(specimen.draw(
                        order, new Rectangle(0, 0, box.getWidth(), box.getHeight()), signer.getDocument()));
        Certificate[] chain = key.chain().toArray(Certificate[]::new);
        signer.signDetached(new HeldKey(key), chain, null, null, null, CMS_ROOM, CryptoStandard.CADES);
        return out.toByteArray();
    }

    private static SignerProperties properties(SigningOrder order) {
        SignerProperties properties = new SignerProperties()
                .setFieldName(order.field())
                .setReason(order.reason())
                .setLocation(order.location())
                .setClaimedSignDate(GregorianCalendar.from(order.instant().atZone(ZoneOffset.UTC)));
        if (order.certifies()) {
            properties.setCertificationLevel(AccessPermissions.FORM_FIELDS_MODIFICATION);
        }
        return properties;
    }
}
