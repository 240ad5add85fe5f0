/** Comments as rows. */
@NullMarked
package id.mufakat.comment.jpa;

import org.jspecify.annotations.NullMarked;
