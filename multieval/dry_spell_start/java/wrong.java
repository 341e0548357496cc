// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int drySpellStart(int[] rain) {
        int longest = 0;
        int start = 0;
        for (int i = 0; i < rain.length; i++) {
            int length = 0;
            while (i < rain.length && rain[i] < 2) {
                length++;
                i++;
            }
            if (length > 0 && length >= longest) {
                longest = length;
                start = i - length + 1;
            }
        }
        return start;
    }
}
