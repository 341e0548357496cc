// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int commonStart(String first, String second) {
        int shorter = Math.min(first.length(), second.length());
        int length = 0;
        while (length < shorter && first.regionMatches(true, length, second, length, 1)) {
            length++;
        }
        return length;
    }
}
