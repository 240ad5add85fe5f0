/**
 * Written Indonesian: numbers and dates in words, which characters a legal text may hold, the one form in which a field or
 * a reason is kept, and how two wordings differ. Knows no document and no people.
 */
@NullMarked
package id.mufakat.language;

import org.jspecify.annotations.NullMarked;
