package id.mufakat.reader.judge;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;

/** A paper with two good signatures, and what a caller vouches for with it. */
public record SignedSample(byte[] pdf, List<byte[]> anchors, List<byte[]> lists) {

    public static SignedSample signedTwice() throws IOException, GeneralSecurityException {
        TestAuthority authority = new TestAuthority();
        byte[] once = Papers.sign(Papers.unsigned(""), Papers.FIRST, authority.holder("Siti"), true);
        byte[] twice = Papers.sign(once, Papers.SECOND, authority.holder("Bambang"), false);
        return new SignedSample(
                twice,
                List.of(authority.anchor().getEncoded()),
                authority.trust().lists());
    }
}
