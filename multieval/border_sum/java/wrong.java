// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int borderSum(int[] cells, int columns) {
        int rows = cells.length / columns;
        int sum = 0;
        for (int column = 0; column < columns; column++) {
            sum += cells[column];
            if (rows > 1) {
                sum += cells[(rows - 1) * columns + column];
            }
        }
        for (int row = 1; row < rows - 1; row++) {
            sum += cells[row * columns] + cells[row * columns + columns - 1];
        }
        return sum;
    }
}
