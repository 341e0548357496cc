// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    private String text;
    private int at;

    public int nestingDepth(String text) {
        this.text = text;
        this.at = 0;
        int depth = group();
        return at == text.length() ? depth : -1;
    }

    private int group() {
        int deepest = 0;
        while (at < text.length() && ")]}".indexOf(text.charAt(at)) < 0) {
            int kind = "([{".indexOf(text.charAt(at));
            at++;
            if (kind < 0) {
                continue;
            }
            int inner = group();
            if (inner < 0 || at == text.length() || text.charAt(at) != ")]}".charAt(kind)) {
                return -1;
            }
            at++;
            deepest = Math.max(deepest, inner + 1);
        }
        return deepest;
    }
}
