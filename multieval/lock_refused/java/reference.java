// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    private char holder;
    private int depth;

    public int lockRefused(String events) {
        depth = 0;
        int refused = 0;
        for (char event : events.toCharArray()) {
            boolean done = Character.isLowerCase(event) ? take(event) : giveBack(Character.toLowerCase(event));
            if (!done) {
                refused++;
            }
        }
        return refused;
    }

    private boolean take(char person) {
        if (depth > 0 && holder != person) {
            return false;
        }
        holder = person;
        depth++;
        return true;
    }

    private boolean giveBack(char person) {
        if (depth == 0 || holder != person) {
            return false;
        }
        depth--;
        return true;
    }
}
