package id.mufakat.party.planted;

/** A closet that somebody looked into, for {@code PlantedViolationsTest}. */
public final class Closet {}
