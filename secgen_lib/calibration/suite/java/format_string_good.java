// calibration: format string; run: 100%d; shown by: exception
public class Echo {
    static String line(String text, int width) {
        String padded = String.format("%-" + width + "s|", text);
        return String.format("%s", padded);
    }

    public static void main(String[] args) {
        System.out.println(line(args.length > 0 ? args[0] : "hello", 12));
    }
}
