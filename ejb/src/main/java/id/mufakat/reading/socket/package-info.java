/**
 * Asks the reader processes over loopback; the protocol is specified in the README of {@code ear/reader}. Shares no
 * code with them, and believes nothing they send beyond its cap: a hostile file may speak through them.
 */
@NullMarked
package id.mufakat.reading.socket;

import org.jspecify.annotations.NullMarked;
