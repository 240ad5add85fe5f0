package id.mufakat.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void port_with_a_listener_is_not_free() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Ports.isFree("127.0.0.1", listener.getLocalPort())).isFalse();
        }
    }

    @Test
    void found_port_can_be_listened_on() {
        assertThat(Ports.isFree("127.0.0.1", Ports.free())).isTrue();
    }
}
