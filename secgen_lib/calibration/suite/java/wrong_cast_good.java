// calibration: type error; run: -; shown by: exception
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class Config {
    static List<String> names(Map<String, Object> config) {
        List<String> names = new ArrayList<>();
        if (config.get("names") instanceof List<?> some) {
            some.forEach(name -> names.add(String.valueOf(name)));
        }
        return names;
    }

    public static void main(String[] args) {
        Map<String, Object> config = new HashMap<>();
        config.put("names", String.join(",", args));
        System.out.println(names(config).size());
    }
}
