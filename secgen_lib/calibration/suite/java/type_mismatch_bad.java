// calibration: build error; run: -; shown by: compiler
import java.util.List;

public class Lengths {
    static int longest(List<String> words) {
        int longest = 0;
        for (String word : words) {
            longest = Math.max(longest, word);  // ! CWE-710 type_mismatch
        }
        return longest;
    }

    public static void main(String[] args) {
        System.out.println(longest(List.of(args)));
    }
}
