package id.mufakat.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.RepeatedTest;
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

    /** Where systems hand out ports by themselves, another program might be given it before it is listened on. */
    @RepeatedTest(20)
    void found_port_is_none_that_a_system_hands_out() {
        assertThat(Ports.free()).isBetween(20_000, 31_999);
    }
}
