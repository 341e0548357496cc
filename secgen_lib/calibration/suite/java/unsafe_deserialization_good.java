// calibration: injection; run: -; shown by: nothing
import java.io.FileInputStream;
import java.io.IOException;
import java.util.Properties;

public class Settings {
    static Properties load(String name) throws IOException {
        try (FileInputStream input = new FileInputStream(name)) {
            Properties settings = new Properties();
            settings.load(input);
            return settings;
        }
    }

    public static void main(String[] args) throws IOException {
        if (args.length > 0) {
            System.out.println(load(args[0]).size());
        }
    }
}
