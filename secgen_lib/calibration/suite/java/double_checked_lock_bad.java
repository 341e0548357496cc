// calibration: concurrency; run: -; shown by: nothing; missed by all
import java.util.HashMap;
import java.util.Map;

public class Registry {
    private static Registry instance;
    private final Map<String, String> names = new HashMap<>();

    static Registry get() {
        if (instance == null) {  // ! CWE-609 double_checked_lock
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
