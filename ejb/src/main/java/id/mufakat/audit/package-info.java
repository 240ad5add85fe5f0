/** Who did what to which object, chained so that tampering shows. Knows ids, not meanings. */
@NullMarked
package id.mufakat.audit;

import org.jspecify.annotations.NullMarked;
