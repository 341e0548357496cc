// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

class Solution {
    public String durationText(int duration) {
        if (duration == 0) {
            return "0 seconds";
        }
        StringJoiner text = new StringJoiner(" ");
        int[] numbers = {duration / 3600, duration / 60 % 60, duration % 60};
        String[] words = {"hour", "minute", "second"};
        for (int i = 0; i < 3; i++) {
            if (numbers[i] > 0) {
                text.add(numbers[i] + " " + words[i] + (numbers[i] > 1 ? "s" : ""));
            }
        }
        return text.toString();
    }
}
