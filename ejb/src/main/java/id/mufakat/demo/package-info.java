/** The cast of {@code --demo}: real offices, invented people. Runs in an empty house only; knows every room it furnishes. */
@NullMarked
package id.mufakat.demo;

import org.jspecify.annotations.NullMarked;
