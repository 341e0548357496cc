// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.Arrays;
import java.util.List;

class Solution {
    public boolean roleAllows(String[][] rules, String[] roles, String action) {
        List<String> own = Arrays.asList(roles);
        boolean allowed = false;
        for (String[] rule : rules) {
            if ((rule[1].equals("*") || rule[1].equals(action)) && own.contains(rule[0])) {
                if (!rule[2].equals("allow")) {
                    return false;
                }
                allowed = true;
            }
        }
        return allowed;
    }
}
