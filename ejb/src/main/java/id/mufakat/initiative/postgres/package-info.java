/** How earlier agreements are found, by an index of their topics. */
@NullMarked
package id.mufakat.initiative.postgres;

import org.jspecify.annotations.NullMarked;
