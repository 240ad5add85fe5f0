package id.mufakat.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.annotation.FacesConfig;

/** Switches Faces on. Without it WildFly 39 does not run Mojarra's initializer, and extensionless addresses fail at start. */
@FacesConfig
@ApplicationScoped
public class FacesSettings {}
