// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public boolean loginRequired(String value) {
        for (String no : new String[] {"off", "no", "false"}) {
            if (value.equalsIgnoreCase(no)) {
                return false;
            }
        }
        return true;
    }
}
