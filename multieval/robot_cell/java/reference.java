// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int robotCell(String commands) {
        int column = 0;
        int row = 0;
        int direction = 0;
        for (char command : commands.toCharArray()) {
            if (command == 'L') {
                direction = (direction + 3) % 4;
            } else if (command == 'R') {
                direction = (direction + 1) % 4;
            } else if (direction == 0 && row < 9) {
                row++;
            } else if (direction == 1 && column < 9) {
                column++;
            } else if (direction == 2 && row > 0) {
                row--;
            } else if (direction == 3 && column > 0) {
                column--;
            }
        }
        return 10 * column + row;
    }
}
