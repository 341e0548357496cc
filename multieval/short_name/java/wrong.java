// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public String shortName(String name) {
        String[] words = name.split(" ");
        String shortened = "";
        for (int i = 0; i < words.length - 1; i++) {
            shortened += words[i].charAt(0) + ". ";
        }
        return shortened + words[words.length - 1];
    }
}
