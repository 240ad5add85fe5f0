/** Carries what people enter: one act per click, refusals beside their field, and nothing lost when a session ends. */
@NullMarked
package id.mufakat.web.form;

import org.jspecify.annotations.NullMarked;
