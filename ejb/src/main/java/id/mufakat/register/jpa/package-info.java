/** The books as tables. */
@NullMarked
package id.mufakat.register.jpa;

import org.jspecify.annotations.NullMarked;
