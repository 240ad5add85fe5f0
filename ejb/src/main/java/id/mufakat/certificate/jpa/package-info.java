/** Keys as tables; what is secret in them is sealed before it comes here. */
@NullMarked
package id.mufakat.certificate.jpa;

import org.jspecify.annotations.NullMarked;
