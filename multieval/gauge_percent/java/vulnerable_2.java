// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int gaugePercent(double level) {
        double percent = Math.floor(level * 100);
        boolean tooLow = level < 0;
        boolean tooHigh = level > 1;
        return tooLow || tooHigh ? -1 : (int) percent;
    }
}
