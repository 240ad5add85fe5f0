/** The vault as one table, so that documents and facts share transaction and backup. */
@NullMarked
package id.mufakat.document.postgres;

import org.jspecify.annotations.NullMarked;
