// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.ArrayDeque;
import java.util.Deque;

class Solution {
    public int lockRefused(String events) {
        Deque<Character> takes = new ArrayDeque<>();
        int refused = 0;
        for (char event : events.toCharArray()) {
            boolean allowed = Character.isLowerCase(event) ? take(takes, event) : giveBack(takes);
            if (!allowed) {
                refused++;
            }
        }
        return refused;
    }

    private boolean take(Deque<Character> takes, char person) {
        if (!takes.isEmpty() && takes.peek() != person) {
            return false;
        }
        takes.push(person);
        return true;
    }

    private boolean giveBack(Deque<Character> takes) {
        return takes.poll() != null;
    }
}
