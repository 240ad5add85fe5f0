package id.mufakat.web.shell;

/**
 * An entry of the navigation.
 *
 * @param key of its word in the bundles
 * @param count what waits there, 0 for nothing to show
 * @param current whether the page shown lies there
 */
public record Place(String key, String href, int count, boolean current) {}
