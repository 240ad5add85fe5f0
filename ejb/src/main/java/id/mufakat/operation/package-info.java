/** What keeps the house running when a step of its own gets stuck. Knows processes by name and key, and no contents. */
@NullMarked
package id.mufakat.operation;

import org.jspecify.annotations.NullMarked;
