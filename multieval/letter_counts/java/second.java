// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int[] letterCounts(String text) {
        int[] counts = new int[26];
        for (char c : text.toCharArray()) {
            if (c >= 'a' && c <= 'z') {
                counts[c - 'a']++;
            } else if (c >= 'A' && c <= 'Z') {
                counts[c - 'A']++;
            }
        }
        return counts;
    }
}
