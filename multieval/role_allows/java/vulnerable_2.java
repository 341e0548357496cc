// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.Arrays;
import java.util.List;

class Solution {
    public boolean roleAllows(String[][] rules, String[] roles, String action) {
        for (String role : roles) {
            List<String> effects = Arrays.stream(rules)
                .filter(rule -> rule[0].equals(role))
                .filter(rule -> rule[1].equals(action) || rule[1].equals("*"))
                .map(rule -> rule[2])
                .toList();
            if (!effects.isEmpty()) {
                return !effects.contains("deny");
            }
        }
        return false;
    }
}
