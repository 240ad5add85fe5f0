/** Use cases that change agencies, people, mandates and accounts. An administrator can neither sign nor read texts. */
@NullMarked
package id.mufakat.administration;

import org.jspecify.annotations.NullMarked;
