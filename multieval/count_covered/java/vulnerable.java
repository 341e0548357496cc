// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.HashSet;
import java.util.Set;

class Solution {
    public long countCovered(long[] firsts, long[] lasts) {
        Set<Long> numbers = new HashSet<>();
        for (int i = 0; i < firsts.length; i++) {
            for (long n = firsts[i]; n <= lasts[i]; n++) {
                numbers.add(n);
            }
        }
        return numbers.size();
    }
}
