// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    private static final int DEEPEST = 1000;

    public int nestingDepth(String text) {
        char[] wanted = new char[DEEPEST];
        int open = 0;
        int depth = 0;
        for (char c : text.toCharArray()) {
            switch (c) {
                case '(' -> wanted[open++] = ')';
                case '[' -> wanted[open++] = ']';
                case '{' -> wanted[open++] = '}';
                case ')', ']', '}' -> {
                    if (open == 0 || wanted[--open] != c) {
                        return -1;
                    }
                }
                default -> { }
            }
            depth = Math.max(depth, open);
        }
        return open == 0 ? depth : -1;
    }
}
