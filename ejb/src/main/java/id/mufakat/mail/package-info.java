/**
 * Letters to people and the way they leave the house. Knows accounts and texts, and not what a text is about; the server
 * that takes them may be away for days, and nobody's act waits for it.
 */
@NullMarked
package id.mufakat.mail;

import org.jspecify.annotations.NullMarked;
