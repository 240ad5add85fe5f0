/** Says what is wrong with an installation and how to mend it. Changes nothing. */
@NullMarked
package id.mufakat.launcher.doctor;

import org.jspecify.annotations.NullMarked;
