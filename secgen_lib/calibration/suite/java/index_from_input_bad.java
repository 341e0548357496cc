// calibration: buffer overflow; run: 12; shown by: exception; missed by all
public class Month {
    private static final String[] NAMES = {"January", "February", "March", "April", "May", "June", "July", "August",
                                           "September", "October", "November", "December"};

    static String name(int month) {
        return NAMES[month];  // ! CWE-129 index_from_input
    }

    public static void main(String[] args) {
        int month = args.length > 0 ? Integer.parseInt(args[0]) : 1;
        System.out.println(name(month));
    }
}
