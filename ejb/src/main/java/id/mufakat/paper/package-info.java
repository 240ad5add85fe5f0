/** What an agreement's paper says: who speaks for its parties, the facts that fill its text, the order to the printer. */
@NullMarked
package id.mufakat.paper;

import org.jspecify.annotations.NullMarked;
