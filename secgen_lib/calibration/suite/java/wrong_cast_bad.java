// calibration: type error; run: -; shown by: exception; missed by all
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class Config {
    static List<String> names(Map<String, Object> config) {
        List<String> names = (List<String>) config.get("names");  // ! CWE-704 wrong_cast
        return names == null ? new ArrayList<>() : names;
    }

    public static void main(String[] args) {
        Map<String, Object> config = new HashMap<>();
        config.put("names", String.join(",", args));
        System.out.println(names(config).size());
    }
}
