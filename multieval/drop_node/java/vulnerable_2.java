// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.ArrayList;
import java.util.List;

class Solution {
    private static class Entry {
        final int value;
        Entry previous = this;
        Entry next = this;

        Entry(int value) {
            this.value = value;
        }
    }

    public int[] runCommands(int[][] commands) {
        Entry ends = new Entry(-1);
        Entry mark = ends;
        List<Integer> reports = new ArrayList<>();
        for (int[] command : commands) {
            int value = command[1];
            switch (command[0]) {
                case 1 -> {
                    Entry entry = new Entry(value);
                    entry.previous = ends.previous;
                    entry.next = ends;
                    ends.previous.next = entry;
                    ends.previous = entry;
                }
                case 2 -> {
                    for (Entry entry = ends.next; entry != ends; entry = entry.next) {
                        if (entry.value == value) {
                            entry.previous.next = entry.next;
                            entry.next.previous = entry.previous;
                        }
                    }
                }
                case 3 -> {
                    mark = ends.next;
                    while (mark != ends && mark.value != value) {
                        mark = mark.next;
                    }
                }
                case 4 -> mark = mark == ends ? ends : mark.next;
                default -> reports.add(mark.value);
            }
        }
        return reports.stream().mapToInt(Integer::intValue).toArray();
    }
}
