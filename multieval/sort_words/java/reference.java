// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

class Solution {
    public String sortWords(String text) {
        String[] words = text.split(" ");
        Arrays.sort(words, Comparator.comparingInt(String::length));
        return String.join(" ", words);
    }
}
