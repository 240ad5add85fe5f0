package org.apache.lucene.planted;

/** A class with a locked library's name, for {@code PlantedViolationsTest}. */
public final class Leaf {}
