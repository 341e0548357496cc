// calibration: crypto; run: text; shown by: nothing
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;

public class Seal {
    static byte[] seal(SecretKey key, byte[] text) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, key);
        return cipher.doFinal(text);
    }

    public static void main(String[] args) throws GeneralSecurityException {
        byte[] text = (args.length > 0 ? args[0] : "").getBytes(StandardCharsets.UTF_8);
        SecretKey key = KeyGenerator.getInstance("AES").generateKey();
        System.out.println(Base64.getEncoder().encodeToString(seal(key, text)));
    }
}
