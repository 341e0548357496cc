// calibration: leak; run: -; shown by: nothing
import java.io.BufferedReader;
import java.io.FileReader;
import java.io.IOException;

public class FirstLine {
    static String firstLine(String name) throws IOException {
        try (BufferedReader reader = new BufferedReader(new FileReader(name))) {
            return reader.readLine();
        }
    }

    public static void main(String[] args) throws IOException {
        System.out.println(firstLine(args.length > 0 ? args[0] : "/dev/null"));
    }
}
