// calibration: leak; run: -; shown by: nothing
import java.io.FileInputStream;
import java.io.IOException;

public class Header {
    static int version(String name) throws IOException {
        FileInputStream input = new FileInputStream(name);
        int first = input.read();
        if (first > 9) {
            throw new IOException("unknown version " + first);  // ! CWE-772 leak_by_exception
        }
        input.close();
        return first;
    }

    public static void main(String[] args) throws IOException {
        System.out.println(version(args.length > 0 ? args[0] : "/dev/null"));
    }
}
