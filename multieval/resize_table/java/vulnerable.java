// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    private static final int MAX_CELLS = 1000000;

    public int[] resizeTable(int[] cells, int rows, int columns, int newRows, int newColumns) {
        int total = newRows * newColumns;
        if (total <= 0 || total > MAX_CELLS) {
            return null;
        }
        int[] table = new int[total];
        for (int r = 0; r < Math.min(rows, newRows); r++) {
            for (int c = 0; c < Math.min(columns, newColumns); c++) {
                table[r * newColumns + c] = cells[r * columns + c];
            }
        }
        return table;
    }
}
