/** Keeps invitations by way of JPA. */
@NullMarked
package id.mufakat.account.jpa;

import org.jspecify.annotations.NullMarked;
