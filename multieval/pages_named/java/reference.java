// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

class Solution {
    public int pagesNamed(String order) {
        BitSet pages = new BitSet();
        for (String part : order.split(",")) {
            String[] numbers = part.split("-");
            int first = Integer.parseInt(numbers[0]);
            int last = Integer.parseInt(numbers[numbers.length - 1]);
            pages.set(Math.min(first, last), Math.max(first, last) + 1);
        }
        return pages.cardinality();
    }
}
