package id.mufakat.workflows.engine;

import java.lang.reflect.Proxy;
import java.util.function.Function;

/** A room's interface of which a step uses one method only; every other call fails. */
public final class OneAnswer {

    private OneAnswer() {}

    public static <T> T to(Class<T> room, String method, Function<Object[], ?> answer) {
        return room.cast(
                Proxy.newProxyInstance(room.getClassLoader(), new Class<?>[] {room}, (proxy, called, arguments) -> {
                    if (!called.getName().equals(method)) {
                        throw new UnsupportedOperationException(called.getName());
                    }
                    return answer.apply(arguments);
                }));
    }
}
