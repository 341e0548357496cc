// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public String fileArgument(String name) {
        if (name.length() > 1 && name.charAt(0) == '-' && Character.isLetter(name.charAt(1))) {
            return "./" + name;
        }
        return name;
    }
}
