/** The front door: who is let in, and what happens to those who try too often. Knows accounts; knows no page. */
@NullMarked
package id.mufakat.entrance;

import org.jspecify.annotations.NullMarked;
