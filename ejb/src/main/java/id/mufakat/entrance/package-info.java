/** The front door: logging in, and the sessions that follow. Knows accounts; knows no cookie and no page. */
@NullMarked
package id.mufakat.entrance;

import org.jspecify.annotations.NullMarked;
