// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.regex.Pattern;

class Solution {
    private static final Pattern DEVICE = Pattern.compile("(CON|PRN|AUX|NUL)(\\.[a-z]+)?", Pattern.CASE_INSENSITIVE);

    public boolean meansDevice(String name) {
        return DEVICE.matcher(name).matches();
    }
}
