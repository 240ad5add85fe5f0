/** Lets people in and keeps the others out: sessions, tokens, headers, origins, rates. Knows no page. */
@NullMarked
package id.mufakat.web.edge;

import org.jspecify.annotations.NullMarked;
