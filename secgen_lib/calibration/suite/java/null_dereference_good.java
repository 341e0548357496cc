// calibration: null dereference; run: nurse; shown by: exception
public class Greeting {
    static String greet(String role, String name) {
        String title = "";
        if (role.equals("doctor")) {
            title = "Dr. ";
        }
        return title.concat(name);
    }

    public static void main(String[] args) {
        System.out.println(greet(args.length > 0 ? args[0] : "doctor", "Ada"));
    }
}
