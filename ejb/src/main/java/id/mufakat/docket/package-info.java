/** Which agreements the actor in hand may see: the one place that says so for pages, API, lists and acts. */
@NullMarked
package id.mufakat.docket;

import org.jspecify.annotations.NullMarked;
