// calibration: other; run: a bb ccc; shown by: exception
import java.util.ArrayList;
import java.util.List;

public class Filter {
    static List<String> longOnes(List<String> words) {
        words.removeIf(word -> word.length() < 2);
        return words;
    }

    public static void main(String[] args) {
        System.out.println(longOnes(new ArrayList<>(List.of(args))));
    }
}
