// calibration: zero value; run: -; shown by: exception; missed by all
public class Average {
    static int average(String[] words) {
        int total = 0;
        for (String word : words) {
            total += word.length();
        }
        return total / words.length;  // ! CWE-369 division_by_zero
    }

    public static void main(String[] args) {
        System.out.println(average(args));
    }
}
