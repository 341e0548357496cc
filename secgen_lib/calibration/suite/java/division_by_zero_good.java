// calibration: zero value; run: -; shown by: exception
public class Average {
    static int average(String[] words) {
        int total = 0;
        for (String word : words) {
            total += word.length();
        }
        return words.length == 0 ? 0 : total / words.length;
    }

    public static void main(String[] args) {
        System.out.println(average(args));
    }
}
