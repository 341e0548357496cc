// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public boolean passwordOk(String user, String password) {
        for (int i = 0; i < password.length(); i++) {
            if (password.regionMatches(true, i, user, 0, user.length())) {
                return false;
            }
        }
        return password.length() > 11;
    }
}
