// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int segmentsLit(int number) {
        if (number < 0) {
            return 1 + segmentsLit(-number);
        }
        int segments = new int[] {6, 2, 5, 5, 4, 5, 6, 3, 7, 6}[number % 10];
        return number < 10 ? segments : segments + segmentsLit(number / 10);
    }
}
