// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public String progressBar(int done, int steps) {
        int full = (int) Math.ceil(10.0 * done / steps);
        return "#".repeat(full) + "-".repeat(10 - full);
    }
}
