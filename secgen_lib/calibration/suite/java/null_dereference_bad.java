// calibration: null dereference; run: nurse; shown by: exception
public class Greeting {
    static String greet(String role, String name) {
        String title = null;
        if (role.equals("doctor")) {
            title = "Dr. ";
        }
        return title.concat(name);  // ! CWE-476 null_dereference
    }

    public static void main(String[] args) {
        System.out.println(greet(args.length > 0 ? args[0] : "doctor", "Ada"));
    }
}
