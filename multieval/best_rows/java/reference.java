// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int[] bestRows(int[] cells, int columns) {
        int[] rows = new int[columns];
        for (int column = 0; column < columns; column++) {
            int best = column;
            for (int i = column; i < cells.length; i += columns) {
                if (cells[i] > cells[best]) {
                    best = i;
                }
            }
            rows[column] = best / columns + 1;
        }
        return rows;
    }
}
