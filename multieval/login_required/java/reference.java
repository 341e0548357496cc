// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.Locale;
import java.util.Set;

class Solution {
    private static final Set<String> NO = Set.of("off", "no", "false");

    public boolean loginRequired(String value) {
        return !NO.contains(value.toLowerCase(Locale.ROOT));
    }
}
