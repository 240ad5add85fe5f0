/** Decisions as rows that are never changed. */
@NullMarked
package id.mufakat.approval.jpa;

import org.jspecify.annotations.NullMarked;
