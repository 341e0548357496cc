// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int[] bestRows(int[] cells, int columns) {
        int[] rows = new int[columns];
        int[] largest = new int[columns];
        for (int i = 0; i < cells.length; i++) {
            int column = i % columns;
            if (cells[i] >= largest[column]) {
                largest[column] = cells[i];
                rows[column] = i / columns + 1;
            }
        }
        return rows;
    }
}
