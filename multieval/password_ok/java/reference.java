// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.Locale;

class Solution {
    public boolean passwordOk(String user, String password) {
        if (password.length() < 12) {
            return false;
        }
        return !password.toLowerCase(Locale.ROOT).contains(user.toLowerCase(Locale.ROOT));
    }
}
