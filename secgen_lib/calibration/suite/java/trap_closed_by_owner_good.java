// calibration: leak; run: -; shown by: nothing; flagged though sound
import java.io.Closeable;
import java.io.FileInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

public class Inputs implements Closeable {
    private final List<FileInputStream> open = new ArrayList<>();

    FileInputStream add(String name) throws IOException {
        FileInputStream input = new FileInputStream(name);
        open.add(input);
        return input;
    }

    @Override
    public void close() throws IOException {
        for (FileInputStream input : open) {
            input.close();
        }
    }

    public static void main(String[] args) throws IOException {
        try (Inputs inputs = new Inputs()) {
            FileInputStream input = inputs.add("/dev/null");
            System.out.println(input.read());
        }
    }
}
