package id.mufakat.safety;

import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that the deployed archive answers to, read from its classes and files, described or not.
 *
 * @param endpoints such as {@code GET /api/v1/agreements/{id}}
 * @param servlets such as {@code GET /agreement/paper}; one that takes every method stands under GET
 * @param views every page by its address, such as {@code GET /agreement/sheet}
 */
record Surface(Set<String> endpoints, Set<String> servlets, Set<String> views) {

    private static final String CLASSES = "WEB-INF/classes/";

    static Surface of(java.nio.file.Path ear) {
        try (FileSystem outer = FileSystems.newFileSystem(ear)) {
            java.nio.file.Path war = Files.createTempFile("mufakat-web", ".war");
            Files.write(war, Files.readAllBytes(outer.getPath("mufakat-web.war")));
            return ofWar(war);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Surface ofWar(java.nio.file.Path war) throws IOException {
        Set<String> files;
        try (FileSystem inner = FileSystems.newFileSystem(war);
                Stream<java.nio.file.Path> all = Files.walk(inner.getPath("/"))) {
            files = all.map(file -> file.toString().substring(1)).collect(Collectors.toCollection(TreeSet::new));
        }
        URL home = new URL("jar:" + war.toUri() + "!/" + CLASSES);
        try (URLClassLoader loader = new URLClassLoader(new URL[] {home}, Surface.class.getClassLoader())) {
            Set<Class<?>> classes = files.stream()
                    .filter(file -> file.startsWith(CLASSES) && file.endsWith(".class"))
                    .filter(file -> !file.endsWith("package-info.class"))
                    .map(file -> load(loader, file))
                    .collect(Collectors.toSet());
            return new Surface(endpoints(classes), servlets(classes), views(files));
        } finally {
            Files.delete(war);
        }
    }

    private static Set<String> endpoints(Set<Class<?>> classes) {
        return classes.stream()
                .filter(type -> type.isAnnotationPresent(Path.class))
                .flatMap(type -> Stream.of(type.getDeclaredMethods()).flatMap(method -> endpoints(type, method)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> servlets(Set<Class<?>> classes) {
        return classes.stream()
                .filter(type -> type.isAnnotationPresent(WebServlet.class))
                .flatMap(type -> Stream.of(type.getAnnotation(WebServlet.class).value())
                        .flatMap(path -> methods(type).map(method -> method + " " + path.replace("*", "{code}"))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> views(Set<String> files) {
        return files.stream()
                .filter(file -> file.endsWith(".xhtml") && !file.startsWith("WEB-INF/"))
                .map(file -> "GET /" + file.replace(".xhtml", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> methods(Class<?> servlet) {
        return Stream.of(servlet.getDeclaredMethods())
                .map(Method::getName)
                .filter(name -> name.matches("do(Get|Post|Put|Delete)|service"))
                .map(name -> name.equals("service") ? "GET" : name.substring(2).toUpperCase(Locale.ROOT));
    }

    private static Stream<String> endpoints(Class<?> type, Method method) {
        Path own = method.getAnnotation(Path.class);
        String path = type.getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(kind -> kind.isAnnotationPresent(HttpMethod.class))
                .map(kind -> kind.getAnnotation(HttpMethod.class).value())
                .map(verb -> verb + " " + ("/api/v1/" + path).replaceAll("/+", "/"));
    }

    private static Class<?> load(URLClassLoader loader, String file) {
        String name = file.substring(CLASSES.length()).replace(".class", "").replace('/', '.');
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
