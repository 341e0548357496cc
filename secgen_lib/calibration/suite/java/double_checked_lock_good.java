// calibration: concurrency; run: -; shown by: nothing
import java.util.HashMap;
import java.util.Map;

public class Registry {
    private static volatile Registry instance;
    private final Map<String, String> names = new HashMap<>();

    static Registry get() {
        if (instance == null) {
            synchronized (Registry.class) {
                if (instance == null) {
                    instance = new Registry();
                }
            }
        }
        return instance;
    }

    public static void main(String[] args) {
        System.out.println(get().names.size());
    }
}
