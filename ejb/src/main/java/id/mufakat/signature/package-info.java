/** One electronic signature in one file of our own making: put there, and looked at before it is believed. Knows no round. */
@NullMarked
package id.mufakat.signature;

import org.jspecify.annotations.NullMarked;
