// calibration: resource; run: -; shown by: nothing
import java.io.File;
import java.io.FileWriter;
import java.io.IOException;

public class Report {
    static File write(String text) throws IOException {
        File file = new File(System.getProperty("java.io.tmpdir"), "report.txt");  // ! CWE-377 temp_file_name
        try (FileWriter writer = new FileWriter(file)) {
            writer.write(text);
        }
        return file;
    }

    public static void main(String[] args) throws IOException {
        System.out.println(write("done").length());
    }
}
