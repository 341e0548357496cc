// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int robotCell(String commands) {
        int column = 0;
        int row = 0;
        int direction = 0;
        for (char command : commands.toCharArray()) {
            switch (command) {
                case 'L' -> direction = (direction + 3) % 4;
                case 'R' -> direction = (direction + 1) % 4;
                default -> {
                    if (direction == 0) {
                        row++;
                    } else if (direction == 1) {
                        column++;
                    } else if (direction == 2) {
                        row--;
                    } else {
                        column--;
                    }
                }
            }
        }
        column = Math.max(0, Math.min(9, column));
        row = Math.max(0, Math.min(9, row));
        return 10 * column + row;
    }
}
