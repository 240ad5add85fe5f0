package id.mufakat.web.signing;

import id.mufakat.Malformed;
import id.mufakat.NotFound;
import id.mufakat.conclusion.ReturnAtSigning;
import id.mufakat.document.Fingerprint;
import id.mufakat.enrolment.EnrolKey;
import id.mufakat.enrolment.FindKeyState;
import id.mufakat.enrolment.KeyState;
import id.mufakat.signing.ReadSigningSheet;
import id.mufakat.signing.SignDocument;
import id.mufakat.signing.SigningSheet;
import id.mufakat.signing.SigningSheet.Line;
import id.mufakat.signing.SigningSheet.Standing;
import id.mufakat.web.form.Asked;
import id.mufakat.web.form.Page;
import id.mufakat.web.form.Steps;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Signing: what is asked of whom, the paper itself, and the passphrase that only the signatory knows. */
@Page
@RequestScoped
public class SignPage {

    private static final int KIB = 1024;

    @Inject
    Asked asked;

    @Inject
    ReadSigningSheet readSheet;

    @Inject
    SignDocument signDocument;

    @Inject
    ReturnAtSigning giveBack;

    @Inject
    EnrolKey enrolKey;

    @Inject
    FindKeyState findKeyState;

    @Inject
    Steps steps;

    private @Nullable SigningSheet sheet;
    private String passphrase = "";
    private String again = "";
    private String reason = "";

    /** Signs the very revision that was on the screen. */
    public void sign() {
        if (passphrase.isEmpty()) {
            throw new Malformed("passphrase", "required");
        }
        Fingerprint shown = new Fingerprint(matching("shown", "[0-9a-f]{64}"));
        signDocument.sign(asked.id(), uuid("round"), uuid("slot"), shown, passphrase.toCharArray());
        steps.go(here());
    }

    public void enrol() {
        if (!passphrase.equals(again)) {
            throw new Malformed("again", "wrong");
        }
        enrolKey.enrol(passphrase.toCharArray());
        steps.succeed("sign.enrolled").go(here());
    }

    public void giveBack() {
        giveBack.giveBack(asked.id(), reason);
        steps.succeed("sign.returned").go("/agreement/sheet?id=" + asked.id());
    }

    public SigningSheet getSheet() {
        SigningSheet known = sheet;
        if (known == null) {
            known = readSheet.read(asked.id());
            sheet = known;
        }
        return known;
    }

    public boolean isTurn() {
        return getSheet().state() == Standing.YOUR_TURN;
    }

    /** Whoever signs next may give it back, and whoever has taken over the office that it names another for. */
    public boolean isReturnable() {
        return isTurn() || getSheet().state() == Standing.OTHER_NAMED;
    }

    /** There is a key, and it cannot sign: for a second person to release it, or for its holder to make another. */
    public boolean isWaiting() {
        KeyState.Standing standing = findKeyState.find().standing();
        return standing == KeyState.Standing.WAITING || standing == KeyState.Standing.OUTDATED;
    }

    public boolean isSigned() {
        return getSheet().state() == Standing.SIGNED;
    }

    public boolean isVoid() {
        return getSheet().state() == Standing.VOID;
    }

    public String getState() {
        return getSheet().state().name();
    }

    /** When the reader signed, or null. */
    public @Nullable Instant getSignedAt() {
        List<String> own = getSheet().as().nameLines();
        return getSheet().signatures().stream()
                .filter(line -> line.nameLines().equals(own))
                .map(Line::signedAt)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** In KiB, rounded up. */
    public long getSize() {
        return (getSheet().bytes() + KIB - 1) / KIB;
    }

    public String getPassphrase() {
        return passphrase;
    }

    public void setPassphrase(String passphrase) {
        this.passphrase = passphrase == null ? "" : passphrase;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again == null ? "" : again;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason == null ? "" : reason;
    }

    private String here() {
        return "/signing/sign?id=" + asked.id();
    }

    private UUID uuid(String name) {
        return UUID.fromString(matching(name, "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
    }

    private String matching(String name, String shape) {
        String value = asked.text(name);
        if (!value.matches(shape)) {
            throw new NotFound(name);
        }
        return value;
    }
}
