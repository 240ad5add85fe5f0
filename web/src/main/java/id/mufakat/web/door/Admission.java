package id.mufakat.web.door;

import id.mufakat.access.Actor;
import jakarta.security.enterprise.credential.Credential;

/** Tells the container about an actor whom the house has let in already, within the same request. */
record Admission(Actor actor) implements Credential {}
