// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int borderSum(int[] cells, int columns) {
        int rows = cells.length / columns;
        int sum = 0;
        for (int i = 0; i < cells.length; i++) {
            int row = i / columns;
            int column = i % columns;
            if (row == 0 || row == rows - 1 || column == 0 || column == columns - 1) {
                sum += cells[i];
            }
        }
        return sum;
    }
}
