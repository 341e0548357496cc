// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.StringTokenizer;

class Solution {
    private static boolean isValue(String value) {
        StringTokenizer words = new StringTokenizer(value);
        while (words.hasMoreTokens()) {
            if (!words.nextToken().matches("\\p{Graph}+")) {
                return false;
            }
        }
        return true;
    }

    public String headerLine(String name, String value) {
        if (!name.matches("[a-zA-Z0-9_-]+") || !isValue(value)) {
            return null;
        }
        return name + ": " + value + "\r\n";
    }
}
