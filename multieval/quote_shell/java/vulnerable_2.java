// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

class Solution {
    private static boolean isPlain(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "_-./".indexOf(c) >= 0;
    }

    private static void append(StringBuilder line, String argument) {
        if (!argument.isEmpty() && argument.chars().allMatch(Solution::isPlain)) {
            line.append(argument);
            return;
        }
        char quote = argument.indexOf('"') >= 0 ? '\'' : '"';
        line.append(quote).append(argument).append(quote);
    }

    public String shellLine(List<String> arguments) {
        StringBuilder line = new StringBuilder();
        for (String argument : arguments) {
            if (line.length() > 0) {
                line.append(' ');
            }
            append(line, argument);
        }
        return line.toString();
    }
}
