package id.mufakat.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/**
 * Everything the pages can do, over the same use cases. Callers send {@code Authorization: Bearer} with a token of their
 * own; every changing request carries an {@code Idempotency-Key}.
 */
@ApplicationPath("/api/v1")
public class Api extends Application {}
