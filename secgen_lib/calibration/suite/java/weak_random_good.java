// calibration: crypto; run: -; shown by: nothing
import java.security.SecureRandom;

public class Tokens {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

    static String newToken(int length) {
        SecureRandom random = new SecureRandom();
        StringBuilder token = new StringBuilder();
        for (int i = 0; i < length; i++) {
            token.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return token.toString();
    }

    public static void main(String[] args) {
        System.out.println(newToken(32));
    }
}
