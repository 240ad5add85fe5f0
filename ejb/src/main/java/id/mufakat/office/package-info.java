/** The chairs of an agency, each with its title and its rules of writing names. Knows nobody who sits on them. */
@NullMarked
package id.mufakat.office;

import org.jspecify.annotations.NullMarked;
