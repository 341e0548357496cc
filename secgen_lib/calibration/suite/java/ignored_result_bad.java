// calibration: other; run: -; shown by: nothing; missed by all
import java.io.FileInputStream;
import java.io.IOException;

public class Block {
    static byte[] block(String name) throws IOException {
        byte[] bytes = new byte[4096];
        try (FileInputStream input = new FileInputStream(name)) {
            input.read(bytes);  // ! CWE-252 ignored_result
        }
        return bytes;
    }

    public static void main(String[] args) throws IOException {
        System.out.println(block(args.length > 0 ? args[0] : "/dev/zero").length);
    }
}
