// calibration: concurrency; run: -; shown by: nothing
import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

public class Create {
    static boolean create(String name, String text) throws IOException {
        try (Writer writer = Files.newBufferedWriter(Path.of(name), StandardOpenOption.CREATE_NEW)) {
            writer.write(text);
            return true;
        } catch (FileAlreadyExistsException there) {
            return false;
        }
    }

    public static void main(String[] args) throws IOException {
        System.out.println(create("created.txt", "mine"));
    }
}
