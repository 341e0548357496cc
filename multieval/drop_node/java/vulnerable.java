// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.ArrayList;
import java.util.List;

class Solution {
    public int[] runCommands(int[][] commands) {
        List<Integer> row = new ArrayList<>();
        List<Integer> reports = new ArrayList<>();
        int mark = -1;
        for (int[] command : commands) {
            int kind = command[0];
            int value = command[1];
            if (kind == 1) {
                row.add(value);
            } else if (kind == 2) {
                row.removeIf(v -> v == value);
            } else if (kind == 3) {
                mark = row.indexOf(value);
            } else if (kind == 4) {
                if (mark != -1) {
                    mark++;
                }
                if (mark == row.size()) {
                    mark = -1;
                }
            } else {
                reports.add(mark == -1 ? -1 : row.get(mark));
            }
        }
        return reports.stream().mapToInt(i -> i).toArray();
    }
}
