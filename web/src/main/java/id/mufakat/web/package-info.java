/**
 * How people and machines reach the house: pages and an API over the same use cases.
 *
 * <p>{@code shell} frames every page, {@code edge} guards every request and answer, {@code form} carries what people
 * enter, {@code door} lets them in, {@code api} is the ground under the resources; every other package is the room of the
 * same name seen from outside. A page holds the state of one screen and calls one use case per button. Nothing here knows
 * entities, closets, diagrams or engines.
 */
@NullMarked
package id.mufakat.web;

import org.jspecify.annotations.NullMarked;
