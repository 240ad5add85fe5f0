package id.mufakat.launcher.process;

/** Something that was started and can be ended without a checked complaint. */
public interface Part extends AutoCloseable {

    @Override
    void close();
}
