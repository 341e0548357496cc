// calibration: crypto; run: -; shown by: nothing; flagged though sound
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;

public class Etag {
    static String etag(String page) throws GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("MD5").digest(page.getBytes(StandardCharsets.UTF_8));
        return '"' + new BigInteger(1, hash).toString(16) + '"';
    }

    public static void main(String[] args) throws GeneralSecurityException {
        System.out.println(etag(String.join(" ", args)));
    }
}
