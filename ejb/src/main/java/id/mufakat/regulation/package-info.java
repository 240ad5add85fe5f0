/**
 * The register of regulations that legal texts cite: which are in force, what took the place of those that are not, and
 * how a citation is read. Knows no document.
 */
@NullMarked
package id.mufakat.regulation;

import org.jspecify.annotations.NullMarked;
