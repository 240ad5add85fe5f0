package id.mufakat.launcher.doctor;

import java.util.List;

/** Looks at one thing; a failure to look is itself a finding, never an exception. */
interface Check {

    List<Finding> findings();
}
