// calibration: injection; run: -; shown by: nothing
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;

public class Ping {
    static void ping(String host) throws IOException {
        Process process = new ProcessBuilder("ping", "-c1", InetAddress.getByName(host).getHostAddress()).start();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(process.getInputStream()))) {
            reader.lines().forEach(System.out::println);
        }
    }

    public static void main(String[] args) throws IOException {
        if (args.length > 0) {
            ping(args[0]);
        }
    }
}
