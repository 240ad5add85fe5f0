package id.mufakat.rendering;

import id.mufakat.Role;
import id.mufakat.document.Fingerprint;
import id.mufakat.document.Vault;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Sets a frozen document and keeps it: the bytes that everybody will sign.
 *
 * <p>Only the procedure may do so, and once per edition: two renderings of one order read alike but differ in their
 * bytes.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class RenderDocument {

    @Inject
    Renderer renderer;

    @Inject
    Vault vault;

    /** @throws UnprintableText if the fonts of the house cannot show some character */
    public Fingerprint render(PrintOrder order) {
        return vault.put(renderer.render(order));
    }
}
