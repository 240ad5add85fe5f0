package id.mufakat.rendering;

import id.mufakat.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Shows a draft as it will be printed, by the renderer that will print it; nothing is kept. */
@Stateless
@RolesAllowed({Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY, Role.REGISTRAR, Role.ARCHIVIST, Role.SYSTEM})
public class PreviewDocument {

    @Inject
    Renderer renderer;

    /**
     * @param order a draft; a final order is refused as a fault, since what looks final must be in the vault
     * @throws UnprintableText if the fonts of the house cannot show some character
     */
    public byte[] preview(PrintOrder order) {
        if (!order.draft()) {
            throw new IllegalArgumentException("only a draft is previewed");
        }
        return renderer.render(order);
    }
}
