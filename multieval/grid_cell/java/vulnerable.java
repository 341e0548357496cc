// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int writeCells(int[] cells, int rows, int columns, int[][] writes) {
        int outside = 0;
        for (int[] write : writes) {
            if (write[0] >= rows || write[1] >= columns) {
                outside++;
                continue;
            }
            cells[write[0] * columns + write[1]] = write[2];
        }
        return outside;
    }
}
