// calibration: crypto; run: secret; shown by: nothing
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;

public class Passwords {
    static String stored(String password) throws GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("MD5");  // ! CWE-327 weak_hash
        byte[] hash = digest.digest(password.getBytes(StandardCharsets.UTF_8));
        return new BigInteger(1, hash).toString(16);
    }

    public static void main(String[] args) throws GeneralSecurityException {
        System.out.println(stored(args.length > 0 ? args[0] : ""));
    }
}
