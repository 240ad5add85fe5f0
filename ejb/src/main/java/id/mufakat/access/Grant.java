package id.mufakat.access;

import java.util.UUID;

/**
 * A role that an account holds in an agency.
 *
 * @param role one of {@link id.mufakat.Role#GRANTABLE}
 */
public record Grant(UUID account, UUID agency, String role) {}
