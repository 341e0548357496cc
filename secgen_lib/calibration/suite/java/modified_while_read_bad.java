// calibration: other; run: a bb ccc; shown by: exception; missed by all
import java.util.ArrayList;
import java.util.List;

public class Filter {
    static List<String> longOnes(List<String> words) {
        for (String word : words) {
            if (word.length() < 2) {
                words.remove(word);  // ! CWE-664 modified_while_read
            }
        }
        return words;
    }

    public static void main(String[] args) {
        System.out.println(longOnes(new ArrayList<>(List.of(args))));
    }
}
