// calibration: type error; run: 7; shown by: nothing
import java.util.HashMap;
import java.util.Map;

public class Banned {
    private final Map<Long, String> banned = new HashMap<>();

    boolean allowed(String user) {
        return !banned.containsKey(Long.valueOf(user));
    }

    public static void main(String[] args) {
        Banned list = new Banned();
        list.banned.put(7L, "spam");
        System.out.println(list.allowed(args.length > 0 ? args[0] : "8"));
    }
}
