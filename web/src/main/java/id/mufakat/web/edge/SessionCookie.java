package id.mufakat.web.edge;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;

/** Gives the cookie of the server's page memory what only the public address can decide: Secure needs https. */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        boolean https = PublicAddress.isHttps();
        cookie.setName(https ? "__Host-mufakat-pages" : "mufakat-pages");
        cookie.setSecure(https);
        cookie.setHttpOnly(true);
        cookie.setPath("/");
        cookie.setAttribute("SameSite", "Lax");
    }
}
