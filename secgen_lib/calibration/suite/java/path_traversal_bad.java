// calibration: path traversal; run: -; shown by: nothing
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;

public class Notes {
    private static final File FOLDER = new File("notes");

    public static void main(String[] args) throws IOException {
        if (args.length < 1) {
            System.out.println("usage: Notes NAME");
            return;
        }
        File file = new File(FOLDER, args[0] + ".txt");  // ! CWE-22 path_traversal
        if (file.isFile()) {
            System.out.println(Files.readString(file.toPath()));
        }
    }
}
