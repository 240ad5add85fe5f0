/** Keeps tokens by way of JPA. */
@NullMarked
package id.mufakat.token.jpa;

import org.jspecify.annotations.NullMarked;
