package id.mufakat.signature;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a signer needs to put one signature into a prepared PDF.
 *
 * @param pdf the file as it stands, earlier signatures included
 * @param field the name of the empty signature field
 * @param person whose key signs
 * @param agency for which the person signs; a key is for one agency
 * @param certifies true for the first signature of a document: it certifies with DocMDP P=2
 * @param officeLines the office as shown in the appearance, upper case
 * @param nameLines name, rank and NIP as shown in the appearance (invariant 11)
 * @param verifyUrl what the appearance's QR code says
 * @param reason why it is signed, such as the document's title
 * @param location the place named in the document
 */
public record SigningOrder(
        byte[] pdf,
        String field,
        UUID person,
        UUID agency,
        boolean certifies,
        List<String> officeLines,
        List<String> nameLines,
        String verifyUrl,
        String reason,
        String location,
        Instant instant) {}
