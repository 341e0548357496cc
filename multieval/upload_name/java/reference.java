// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.List;
import java.util.Locale;

class Solution {
    public boolean mayStore(String name, List<String> allowed) {
        if (name.startsWith(".") || name.chars().anyMatch(c -> c == '/' || c == '\\' || c == '\0')) {
            return false;
        }
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return name.contains(".") && extension.matches("[A-Za-z0-9]+")
            && allowed.contains(extension.toLowerCase(Locale.ROOT));
    }
}
