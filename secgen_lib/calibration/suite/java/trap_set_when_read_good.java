// calibration: null dereference; run: ada; shown by: nothing; flagged though sound
public class Login {
    public static void main(String[] args) {
        boolean known = args.length > 0;
        String name = null;
        if (known) {
            name = args[0];
        }
        System.out.println("welcome");
        if (known) {
            System.out.println(name.toUpperCase());
        }
    }
}
