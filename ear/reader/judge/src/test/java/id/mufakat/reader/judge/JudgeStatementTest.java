package id.mufakat.reader.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mufakat.certificate.local.SampleSeal;
import id.mufakat.reader.Refused;
import id.mufakat.reader.judge.StatementFinding.SealOpinion;
import id.mufakat.reader.statement.StatementFile;
import id.mufakat.reader.statement.StatementVectors;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Statements as the house makes and seals them, judged by a program that shares no code with it. */
class JudgeStatementTest {

    private static final SampleSeal SEAL = SampleSeal.fresh();
    private static final byte[] FILE = StatementFile.sealed("K7", 1, SEAL);
    private static final Trust TRUST = trust(SEAL.anchor());

    @Test
    void what_the_house_sealed_is_genuine() throws Refused {
        StatementFinding finding = JudgeStatement.judge(FILE, TRUST);

        assertThat(finding.statement().problem()).isEmpty();
        assertThat(finding.signatures())
                .containsExactly(new SealOpinion("seal", "", true, true, false, false, "Segel"));
        assertThat(isGenuine(FILE, trust(SEAL.issuer()))).isTrue();
    }

    @Test
    void what_a_second_program_sealed_from_the_page_is_genuine() throws Exception {
        for (byte[] file : StatementVectors.files()) {
            assertThat(isGenuine(file, trust(StatementVectors.anchor()))).isTrue();
            assertThat(isGenuine(file, TRUST)).isFalse();
        }
    }

    /** The whole file: there is not one byte without a meaning. */
    @Tag("thorough")
    @Test
    void no_byte_can_be_changed() throws Refused {
        for (int at = 0; at < FILE.length; at++) {
            byte[] flipped = FILE.clone();
            flipped[at] ^= (byte) (1 << at % 7);
            assertThat(isGenuine(flipped, TRUST)).as("byte " + at).isFalse();
        }
    }

    /** Base64 spreads a byte of the seal over two letters; and who trusts the issuer itself needs no root above it. */
    @Tag("thorough")
    @Test
    void no_byte_of_the_seal_can_be_changed() throws Refused {
        byte[] seal = seal(FILE);
        for (int at = 0; at < seal.length; at++) {
            byte[] flipped = seal.clone();
            flipped[at] ^= (byte) (1 << at % 8);
            assertThat(isGenuine(withSeal(flipped), trust(SEAL.anchor(), SEAL.issuer())))
                    .as("byte " + at)
                    .isFalse();
        }
    }

    @Test
    void a_seal_is_refused_for_its_reason() throws Refused {
        byte[] seal = seal(FILE);

        assertThat(problem(withSeal(Arrays.copyOf(seal, seal.length - 1)))).isEqualTo("the seal is no seal");
        assertThat(problem(withSeal(Arrays.copyOf(seal, seal.length + 1))))
                .isIn("the seal is no seal", "the seal is not written as it must be");
        assertThat(problem(withSeal(seal(StatementFile.sealed("K8", 1, SEAL)))))
                .isEqualTo("the seal does not fit the bytes before it");
        assertThat(problem(text().replace("Satu", "Dua"))).isEqualTo("the seal does not fit the bytes before it");
        assertThat(problem(text().replace("\"K7\"", "\"K8\""))).isEqualTo("the seal does not fit the bytes before it");
        assertThat(problem(text().replace(",\n\"moved\"", ", \n\"moved\"")))
                .isEqualTo("the seal does not fit the bytes before it");
        assertThat(problem(text() + "\n")).isEqualTo("the last line is no seal");
        assertThat(problem(text().strip())).isEqualTo("the last line is no seal");
        assertThat(problem(text() + text())).isEqualTo("the seal does not fit the bytes before it");
    }

    /** Whatever else the root has certified makes no seal, though all of these signatures hold. */
    @Test
    void only_a_certificate_that_is_a_house_s_seal_seals() throws Refused {
        for (SampleSeal other :
                List.of(SampleSeal.byPerson(), SampleSeal.byDocumentSigner(), SampleSeal.withUncriticalPurpose())) {
            StatementFinding finding =
                    JudgeStatement.judge(StatementFile.sealed("K7", 1, other), trust(other.anchor(), other.issuer()));

            assertThat(finding.signatures().get(0).problem()).isEqualTo("a certificate that is no seal's");
            assertThat(finding.signatures().get(0).trusted()).isFalse();
        }
    }

    /** Of an ECDSA value anybody can make a second one that fits: neither the seal's nor its issuer's may be exchanged. */
    @Test
    void a_signature_value_that_fits_as_well_is_refused() throws Exception {
        SealShape shape = SealShape.of(seal(FILE));
        byte[] turned = turned(SEAL.certificate(), shape.value());
        Certificate issuer = Certificate.getInstance(new DERSequence(new ASN1Encodable[] {
            shape.issuer().getTBSCertificate(),
            shape.issuer().getSignatureAlgorithm(),
            new DERBitString(turned(SEAL.anchor(), shape.issuer().getSignature().getOctets()))
        }));
        X509.of(issuer).verify(SEAL.anchor().getPublicKey());

        assertThat(problem(withSeal(shape.written()))).isEmpty();
        assertThat(problem(withSeal(new SealShape(shape.signer(), shape.issuer(), shape.digest(), turned).written())))
                .isEqualTo("the seal is not written as it must be");
        assertThat(problem(withSeal(new SealShape(shape.signer(), issuer, shape.digest(), shape.value()).written())))
                .isEqualTo("the seal is not by the key of its certificate");
    }

    private static byte[] turned(X509Certificate by, byte[] value) throws IOException {
        BigInteger order = ((ECKey) by.getPublicKey()).getParams().getOrder();
        BigInteger[] pair = StandardDSAEncoding.INSTANCE.decode(order, value);
        return StandardDSAEncoding.INSTANCE.encode(order, pair[0], order.subtract(pair[1]));
    }

    @Test
    void another_authority_s_seal_is_sound_and_not_trusted() throws Refused {
        SealOpinion stranger = JudgeStatement.judge(StatementFile.sealed("K7", 1, SampleSeal.fresh()), TRUST)
                .signatures()
                .get(0);

        assertThat(stranger.intact()).isTrue();
        assertThat(stranger.trusted()).isFalse();
    }

    /** Even the house's own seal makes no lie true. */
    @Test
    void a_sealed_lie_is_a_lie() throws Refused {
        String content = StatementFile.withoutFirstChange(text()).replaceFirst(",\"seal\":.*", ",\n");
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        String lie = content + "\"seal\":\"" + Base64.getEncoder().encodeToString(SEAL.over(bytes)) + "\"}\n";

        StatementFinding finding = JudgeStatement.judge(lie.getBytes(StandardCharsets.UTF_8), TRUST);

        assertThat(finding.signatures().get(0).intact()).isTrue();
        assertThat(finding.statement().problem()).contains("changed and is not listed");
    }

    @Test
    void what_does_not_even_mean_to_be_a_statement_is_not_judged() {
        for (String other : List.of("", "{", "{}", "\n", "{\"format\":\"mufakat-text-1\"}\n", "%PDF-1.7\n")) {
            assertThatThrownBy(() -> JudgeStatement.judge(other.getBytes(StandardCharsets.UTF_8), TRUST))
                    .isInstanceOf(Refused.class);
        }
    }

    /** The commands of section 4 of the page, word for word. */
    @Test
    void common_tools_come_to_the_same_words(@TempDir Path folder) throws Exception {
        Files.write(folder.resolve("statement-1.json"), FILE);
        Files.writeString(
                folder.resolve("anchor.pem"),
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder().encodeToString(SEAL.anchor().getEncoded())
                        + "\n-----END CERTIFICATE-----\n");

        assertThat(run(folder, commands(folder))).contains("CAdES Verification successful");
        Files.write(
                folder.resolve("statement-1.json"),
                text().replace("Satu", "Dua").getBytes(StandardCharsets.UTF_8));
        assertThat(run(folder, commands(folder))).contains("CAdES Verification failure");
    }

    private static String commands(Path folder) throws IOException {
        String page = Files.readString(Path.of("../../../ejb/src/main/java/id/mufakat/statement/statement.md"));
        return page.lines()
                .dropWhile(line -> !line.startsWith("sed"))
                .takeWhile(line -> !line.startsWith("openssl pkcs7"))
                .reduce("", (all, line) -> all + line + "\n");
    }

    private static String run(Path folder, String commands) throws Exception {
        Process shell = new ProcessBuilder("sh", "-c", commands)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        shell.waitFor();
        return said;
    }

    private static boolean isGenuine(byte[] file, Trust trust) throws Refused {
        try {
            StatementFinding finding = JudgeStatement.judge(file, trust);
            SealOpinion seal = finding.signatures().get(0);
            return finding.statement().sound() && seal.intact() && seal.trusted();
        } catch (Refused e) {
            return false;
        }
    }

    private static String problem(String file) throws Refused {
        return problem(file.getBytes(StandardCharsets.UTF_8));
    }

    private static String problem(byte[] file) throws Refused {
        return JudgeStatement.judge(file, TRUST).signatures().get(0).problem();
    }

    private static Trust trust(X509Certificate... anchors) {
        return new Trust(List.of(anchors), List.of());
    }

    private static String text() {
        return new String(FILE, StandardCharsets.UTF_8);
    }

    private static byte[] seal(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        return Base64.getDecoder()
                .decode(text.replaceFirst("(?s).*\"seal\":\"", "").replace("\"}\n", ""));
    }

    private static byte[] withSeal(byte[] seal) {
        String letters = Base64.getEncoder().encodeToString(seal);
        return text().replaceFirst("\"seal\":\".*\"", "\"seal\":\"" + letters + "\"")
                .getBytes(StandardCharsets.UTF_8);
    }
}
