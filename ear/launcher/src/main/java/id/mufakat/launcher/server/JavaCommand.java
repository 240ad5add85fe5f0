package id.mufakat.launcher.server;

import id.mufakat.launcher.DataFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The command line of the server's virtual machine; what the distribution's shell scripts would say, without shells. */
record JavaCommand(Path home, BaseFolder base, DataFolder data, Settings settings) {

    private static final List<String> OPENED = List.of(
            "--add-exports=java.desktop/sun.awt=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldap=ALL-UNNAMED",
            "--add-exports=java.naming/com.sun.jndi.url.ldaps=ALL-UNNAMED",
            "--add-exports=jdk.naming.dns/com.sun.jndi.dns=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
            "--add-opens=java.base/java.lang.reflect=ALL-UNNAMED",
            "--add-opens=java.base/java.io=ALL-UNNAMED",
            "--add-opens=java.base/java.net=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.management/javax.management=ALL-UNNAMED",
            "--add-opens=java.naming/javax.naming=ALL-UNNAMED");

    /** @param mark by which the process is found again; it also names the data folder to the application */
    List<String> words(String mark, Server.Neighbours neighbours) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.add(mark);
        words.addAll(machine());
        words.addAll(further());
        words.addAll(OPENED);
        words.addAll(server());
        words.addAll(application(neighbours));
        words.addAll(List.of("-jar", home.resolve("jboss-modules.jar").toString()));
        words.addAll(List.of("-mp", home.resolve("modules").toString()));
        words.addAll(List.of("org.jboss.as.standalone", "--server-config=mufakat.xml"));
        return words;
    }

    /**
     * No dump of the memory ever, since passphrases pass through it. Out of memory it ends instead of limping on. The
     * quick compiler and the plain collector halve what a start costs and take 300 MB less (ADR 12).
     */
    private List<String> machine() {
        String heap = Optional.ofNullable(System.getenv("MUFAKAT_SERVER_HEAP")).orElse("768m");
        return List.of(
                "-Xms256m",
                "-Xmx" + heap,
                "-XX:MaxMetaspaceSize=384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-HeapDumpOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + data.folder("log").resolve("hs_err_%p.log"),
                "-Djdk.serialFilter=maxbytes=10485760;maxdepth=128;maxarray=100000;maxrefs=300000",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.timezone=UTC",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + base.temporary());
    }

    /** The operator's own wishes come later and so win. */
    private static List<String> further() {
        String options = Optional.ofNullable(System.getenv("MUFAKAT_SERVER_OPTIONS"))
                .orElse("")
                .trim();
        return options.isEmpty() ? List.of() : List.of(options.split("\\s+", -1));
    }

    private List<String> server() {
        return List.of(
                "-Djboss.home.dir=" + home,
                "-Djboss.server.base.dir=" + base.path(),
                "-Djboss.server.log.dir=" + data.folder("log"),
                "-Dorg.jboss.boot.log.file=" + data.folder("log").resolve("server.log"),
                "-Dlogging.configuration="
                        + base.settings().resolve("logging.properties").toUri(),
                "-Djboss.modules.system.pkgs=org.jboss.byteman",
                "-Djboss.bind.address=" + settings.bind(),
                "-Djboss.http.port=" + settings.port(),
                "-Djboss.bind.address.management=127.0.0.1",
                "-Djboss.management.http.port=0",
                "-Dorg.wildfly.sigterm.suspend.timeout=10");
    }

    private List<String> application(Server.Neighbours neighbours) {
        List<String> words = new ArrayList<>(List.of(
                "-Dmufakat.demo=" + settings.demo(),
                "-Dmufakat.behind.proxy=" + settings.behindProxy(),
                "-Dmufakat.index=" + data.folder("index"),
                "-Dmufakat.reader.extract=" + neighbours.extract(),
                "-Dmufakat.reader.judge=" + neighbours.judge()));
        settings.publicUrl().ifPresent(url -> words.add("-Dmufakat.public.url=" + url));
        return words;
    }
}
