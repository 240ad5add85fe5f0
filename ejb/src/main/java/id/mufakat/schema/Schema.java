package id.mufakat.schema;

/** The tables of the house, as one thing that is either what this build was made for or not. */
public interface Schema {

    /** Whether the database answers now and every migration of this build has been applied to it. */
    boolean isCurrent();
}
