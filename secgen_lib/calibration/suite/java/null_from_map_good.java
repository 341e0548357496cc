// calibration: null dereference; run: pear; shown by: exception
import java.util.HashMap;
import java.util.Map;

public class Prices {
    private final Map<String, Integer> prices = new HashMap<>();

    Prices() {
        prices.put("apple", 3);
        prices.put("plum", 5);
    }

    int total(String name, int count) {
        int price = prices.getOrDefault(name, 0);
        return price * count;
    }

    public static void main(String[] args) {
        System.out.println(new Prices().total(args.length > 0 ? args[0] : "apple", 2));
    }
}
