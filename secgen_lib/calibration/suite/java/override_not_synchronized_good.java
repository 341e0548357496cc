// calibration: concurrency; run: -; shown by: nothing
import java.util.ArrayList;
import java.util.List;

public class Log {
    protected final List<String> lines = new ArrayList<>();

    synchronized void add(String line) {
        lines.add(line);
    }

    synchronized int size() {
        return lines.size();
    }

    static class Upper extends Log {
        @Override
        synchronized void add(String line) {
            lines.add(line.toUpperCase());
        }
    }

    public static void main(String[] args) {
        Log log = new Upper();
        log.add("started");
        System.out.println(log.size());
    }
}
