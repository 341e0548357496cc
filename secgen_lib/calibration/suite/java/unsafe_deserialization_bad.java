// calibration: injection; run: -; shown by: nothing
import java.io.FileInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.Map;

public class Settings {
    static Object load(String name) throws IOException, ClassNotFoundException {
        try (ObjectInputStream input = new ObjectInputStream(new FileInputStream(name))) {
            return input.readObject();  // ! CWE-502 unsafe_deserialization
        }
    }

    public static void main(String[] args) throws IOException, ClassNotFoundException {
        if (args.length > 0 && load(args[0]) instanceof Map<?, ?> settings) {
            System.out.println(settings.size());
        }
    }
}
