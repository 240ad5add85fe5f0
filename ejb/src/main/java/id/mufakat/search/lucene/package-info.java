/** The archive's index: Hibernate Search on Lucene, beside the database and rebuilt from it whenever the two disagree. */
@NullMarked
package id.mufakat.search.lucene;

import org.jspecify.annotations.NullMarked;
