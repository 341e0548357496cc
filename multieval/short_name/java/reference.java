// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public String shortName(String name) {
        String[] words = name.split(" ");
        StringBuilder shortened = new StringBuilder();
        for (int i = 0; i < words.length - 1; i++) {
            shortened.append(Character.toUpperCase(words[i].charAt(0))).append(". ");
        }
        return shortened.append(words[words.length - 1]).toString();
    }
}
