// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.Locale;
import java.util.Set;

class Solution {
    private static final Set<String> DEVICES = Set.of("CON", "PRN", "AUX", "NUL");

    public boolean meansDevice(String name) {
        int end = name.indexOf('.');
        if (end < 0) {
            end = name.length();
        }
        while (end > 0 && name.charAt(end - 1) == ' ') {
            end--;
        }
        return DEVICES.contains(name.substring(0, end).toUpperCase(Locale.ROOT));
    }
}
