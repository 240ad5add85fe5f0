package id.mufakat.reader.statement;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.StreamSupport;

/** Statements that a second program made and sealed, from the specification alone. */
public final class StatementVectors {

    private static final Path FILE = Path.of("../../../ejb/src/test/resources/id/mufakat/statement/vectors.json");

    private StatementVectors() {}

    /** In the order of their versions. */
    public static List<byte[]> files() {
        return StreamSupport.stream(read().path("statements").spliterator(), false)
                .map(each -> each.path("file").asText().getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    public static X509Certificate anchor() throws CertificateException {
        byte[] pem = read().path("anchor").asText().getBytes(StandardCharsets.US_ASCII);
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(pem));
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(FILE.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
