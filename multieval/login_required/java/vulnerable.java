// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public boolean loginRequired(String value) {
        switch (value.toLowerCase()) {
            case "on":
            case "yes":
            case "true":
                return true;
            default:
                return false;
        }
    }
}
