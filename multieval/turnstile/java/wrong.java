// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
class Solution {
    public int turnstile(String events) {
        boolean open = false;
        int persons = 0;
        for (int i = 0; i < events.length(); i++) {
            if (events.charAt(i) == 'c') {
                open = !open;
            } else if (open) {
                open = false;
                persons++;
            }
        }
        return persons;
    }
}
