/** What waits for the person, and what their agency has under way. */
@NullMarked
package id.mufakat.web.inbox;

import org.jspecify.annotations.NullMarked;
