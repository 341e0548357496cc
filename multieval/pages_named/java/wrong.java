// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

class Solution {
    public int pagesNamed(String order) {
        Set<Integer> pages = new HashSet<>();
        for (String part : order.split(",")) {
            String[] numbers = part.split("-");
            int first = Integer.parseInt(numbers[0]);
            int last = Integer.parseInt(numbers[numbers.length - 1]);
            do {
                pages.add(first++);
            } while (first <= last);
        }
        return pages.size();
    }
}
