/** Who acts, for which agency, and whether they may. Knows accounts and grants; knows no agreement and no document. */
@NullMarked
package id.mufakat.access;

import org.jspecify.annotations.NullMarked;
