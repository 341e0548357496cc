// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int writeCells(int[] cells, int rows, int columns, int[][] writes) {
        int outside = 0;
        for (int[] write : writes) {
            int row = write[0];
            int column = write[1];
            if (row < 0 || row >= rows || column < 0 || column >= columns) {
                outside++;
            } else {
                cells[row * columns + column] = write[2];
            }
        }
        return outside;
    }
}
