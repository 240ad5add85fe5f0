/** Keeps invitations by way of JPA. */
@NullMarked
package id.mufakat.invitation.jpa;

import org.jspecify.annotations.NullMarked;
