// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int nestingDepth(String text) {
        char[] expected = new char[text.length()];
        int open = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int kind = "([{".indexOf(c);
            if (kind >= 0) {
                expected[open] = ")]}".charAt(kind);
                open++;
                deepest = Math.max(deepest, open);
            } else if (")]}".indexOf(c) >= 0) {
                open--;
                if (open < 0 || expected[open] != c) {
                    return -1;
                }
            }
        }
        return open == 0 ? deepest : -1;
    }
}
