// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.ArrayList;
import java.util.List;

class Solution {
    public int[] runCommands(int[][] commands) {
        List<Integer> entries = new ArrayList<>();
        List<Integer> reports = new ArrayList<>();
        int marked = -1;
        for (int[] command : commands) {
            Integer value = command[1];
            switch (command[0]) {
                case 1:
                    entries.add(value);
                    break;
                case 2:
                    if (marked >= 0) {
                        boolean stays = !entries.get(marked).equals(value);
                        List<Integer> before = new ArrayList<>(entries.subList(0, marked));
                        before.removeIf(value::equals);
                        marked = stays ? before.size() : -1;
                    }
                    entries.removeIf(value::equals);
                    break;
                case 3:
                    marked = entries.indexOf(value);
                    break;
                case 4:
                    marked = marked >= 0 && marked + 1 < entries.size() ? marked + 1 : -1;
                    break;
                default:
                    reports.add(marked >= 0 ? entries.get(marked) : -1);
                    break;
            }
        }
        return reports.stream().mapToInt(Integer::intValue).toArray();
    }
}
