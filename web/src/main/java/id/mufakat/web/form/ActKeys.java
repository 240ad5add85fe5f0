package id.mufakat.web.form;

import id.mufakat.Sha256;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * The key of a click on a page: the view it was made in and what was sent.
 *
 * <p>The same click sent twice is one act. Another button of the same view, or a corrected field after going back, is
 * another act; the rooms judge whether it is still possible. Secrets are left out: the key is stored, and a hash of a
 * passphrase would let whoever reads the table guess it.
 */
final class ActKeys {

    private ActKeys() {}

    static String of(HttpServletRequest request) {
        String view = request.getParameter(PostedForm.REQUEST_ID);
        MessageDigest digest = Sha256.digest();
        add(digest, request.getRequestURI());
        for (Map.Entry<String, String[]> entry : new TreeMap<>(request.getParameterMap()).entrySet()) {
            if (!KeptForm.isSecret(entry.getKey())) {
                add(digest, entry.getKey());
                for (String value : entry.getValue()) {
                    add(digest, value);
                }
            }
        }
        String sent = HexFormat.of().formatHex(digest.digest(), 0, 16);
        return "page:" + (view == null ? "" : view) + ":" + sent;
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
