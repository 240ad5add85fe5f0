/**
 * How people and machines reach the house: pages and an API over the same use cases.
 *
 * <p>{@code edge} lets people in, {@code form} carries what they enter, {@code shell} frames every page, {@code api} is
 * the ground under the resources; every other package is the room of the same name seen from outside. A page holds the
 * state of one screen and calls one use case per button. Nothing here knows entities, closets, diagrams or engines.
 */
@NullMarked
package id.mufakat.web;

import org.jspecify.annotations.NullMarked;
