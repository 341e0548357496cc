// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public boolean tokenMatches(String token, String right) {
        for (int i = 0; i < token.length(); i++) {
            if (token.charAt(i) != right.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
