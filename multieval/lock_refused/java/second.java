// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training

class Solution {
    public int lockRefused(String events) {
        char holder = 0;
        int depth = 0;
        int refused = 0;
        for (int i = 0; i < events.length(); i++) {
            char event = events.charAt(i);
            if (event >= 'a' && event <= 'z') {
                if (depth > 0 && holder != event) {
                    refused++;
                } else {
                    holder = event;
                    depth++;
                }
            } else {
                char person = (char) (event - 'A' + 'a');
                if (depth == 0 || holder != person) {
                    refused++;
                } else {
                    depth--;
                }
            }
        }
        return refused;
    }
}
