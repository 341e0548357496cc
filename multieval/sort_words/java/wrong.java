// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

class Solution {
    public String sortWords(String text) {
        PriorityQueue<String> words = new PriorityQueue<>(Comparator.comparingInt(String::length));
        words.addAll(List.of(text.split(" ")));
        StringJoiner sorted = new StringJoiner(" ");
        while (!words.isEmpty()) {
            sorted.add(words.poll());
        }
        return sorted.toString();
    }
}
