/**
 * The process engine and nothing else: the only place that knows Camunda, so that a fork can replace it by one rename.
 * Fills the ports of {@link id.mufakat.workflow}; knows no agreement, no signature and no page.
 */
@NullMarked
package id.mufakat.workflows.engine;

import org.jspecify.annotations.NullMarked;
