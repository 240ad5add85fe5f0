/** Finding what is archived: words, filters and facets, for whoever is a party. Knows nothing that is not archived. */
@NullMarked
package id.mufakat.search;

import org.jspecify.annotations.NullMarked;
