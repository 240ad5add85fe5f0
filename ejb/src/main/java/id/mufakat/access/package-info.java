/**
 * Who acts, for which agency, and whether they may. Knows accounts and grants; knows no agreement and no document, nor by
 * which door somebody came in.
 */
@NullMarked
package id.mufakat.access;

import org.jspecify.annotations.NullMarked;
