// calibration: other; run: -; shown by: nothing
import java.io.FileInputStream;
import java.io.IOException;

public class Block {
    static byte[] block(String name) throws IOException {
        byte[] bytes = new byte[4096];
        try (FileInputStream input = new FileInputStream(name)) {
            int count = input.readNBytes(bytes, 0, bytes.length);
            return java.util.Arrays.copyOf(bytes, count);
        }
    }

    public static void main(String[] args) throws IOException {
        System.out.println(block(args.length > 0 ? args[0] : "/dev/zero").length);
    }
}
