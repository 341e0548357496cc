// calibration: resource; run: -; shown by: nothing
import java.util.regex.Pattern;

public class Mail {
    private static final Pattern ADDRESS = Pattern.compile("^[a-z0-9]+([.-][a-z0-9]+)*+@[a-z0-9.-]+$");

    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    public static void main(String[] args) {
        System.out.println(isAddress(args.length > 0 ? args[0] : "ada@example.org"));
    }
}
