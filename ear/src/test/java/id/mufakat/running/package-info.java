/** One house for all tests that meet it from outside: started once by the launcher, with the demo cast. */
@NullMarked
package id.mufakat.running;

import org.jspecify.annotations.NullMarked;
