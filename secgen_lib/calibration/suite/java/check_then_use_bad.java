// calibration: concurrency; run: -; shown by: nothing; missed by all
import java.io.File;
import java.io.FileWriter;
import java.io.IOException;

public class Create {
    static boolean create(String name, String text) throws IOException {
        File file = new File(name);
        if (file.exists()) {  // ! CWE-367 check_then_use
            return false;
        }
        try (FileWriter writer = new FileWriter(file)) {
            writer.write(text);
        }
        return true;
    }

    public static void main(String[] args) throws IOException {
        System.out.println(create("created.txt", "mine"));
    }
}
