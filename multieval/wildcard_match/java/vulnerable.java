// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.regex.Pattern;

class Solution {
    public boolean wildcardMatch(String pattern, String text) {
        StringBuilder expression = new StringBuilder();
        for (char c : pattern.toCharArray()) {
            if (c == '*') {
                expression.append(".*");
            } else if (c == '?') {
                expression.append('.');
            } else {
                expression.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return Pattern.matches(expression.toString(), text);
    }
}
