// calibration: other; run: x; shown by: nothing
public class Parse {
    static int number(String text) {
        int value = 0;
        try {
            value = Integer.parseInt(text);
        } catch (NumberFormatException notOne) {
            System.out.println("not a number");
        }
        return value;
    }

    public static void main(String[] args) {
        System.out.println(number(args.length > 0 ? args[0] : "1"));
    }
}
