// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int drySpellStart(int[] rain) {
        int run = 0;
        int longest = 0;
        int start = 0;
        for (int i = 0; i < rain.length; i++) {
            run = rain[i] < 2 ? run + 1 : 0;
            if (run > longest) {
                longest = run;
                start = i - run + 2;
            }
        }
        return start;
    }
}
