// calibration: injection; run: -; shown by: nothing
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;

public class Ping {
    static void ping(String host) throws IOException {
        Process process = Runtime.getRuntime().exec(new String[]{"sh", "-c", "ping -c1 " + host});  // ! CWE-78 command_injection
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
