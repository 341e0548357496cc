// calibration: crypto; run: secret; shown by: nothing
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

public class Passwords {
    static String stored(String password) throws GeneralSecurityException {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, 210_000, 256);
        byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
        return new BigInteger(1, salt).toString(16) + ":" + new BigInteger(1, hash).toString(16);
    }

    public static void main(String[] args) throws GeneralSecurityException {
        System.out.println(stored(args.length > 0 ? args[0] : ""));
    }
}
