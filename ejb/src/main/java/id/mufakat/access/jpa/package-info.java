/** Keeps accounts and grants by way of JPA. */
@NullMarked
package id.mufakat.access.jpa;

import org.jspecify.annotations.NullMarked;
