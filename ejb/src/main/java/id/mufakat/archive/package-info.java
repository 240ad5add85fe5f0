/** What was signed, kept and read. Knows fingerprints and facts; knows no agreement. */
@NullMarked
package id.mufakat.archive;

import org.jspecify.annotations.NullMarked;
