// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int lockRefused(String events) {
        char holder = 0;
        int depth = 0;
        int refused = 0;
        for (int i = 0; i < events.length(); i++) {
            char event = events.charAt(i);
            if (Character.isUpperCase(event)) {
                if (depth == 0) {
                    refused++;
                } else {
                    depth--;
                }
            } else if (depth == 0 || holder == event) {
                holder = event;
                depth++;
            } else {
                refused++;
            }
        }
        return refused;
    }
}
