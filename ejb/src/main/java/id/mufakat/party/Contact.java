package id.mufakat.party;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Where an agency is and whom to call there, as agreements name it in their article on correspondence.
 *
 * @param address of the agency's seat
 * @param unit the desk that answers, such as {@code Sekretariat}
 * @param phone as printed; no format is forced
 */
@Embeddable
public record Contact(
        @Column(name = "address") String address,
        @Column(name = "contact_unit") String unit,
        @Column(name = "contact_phone") String phone,
        @Column(name = "contact_email") String email) {}
