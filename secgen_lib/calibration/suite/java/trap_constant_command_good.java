// calibration: injection; run: -; shown by: nothing
import java.io.IOException;

public class Disk {
    private static final String COUNT = "ls | wc -l";

    public static void main(String[] args) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-c", COUNT).inheritIO().start();
        System.out.println(process.waitFor());
    }
}
