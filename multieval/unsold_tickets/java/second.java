// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.stream.IntStream;

class Solution {
    public int[] unsoldTickets(int last, int[] sold) {
        return IntStream.rangeClosed(1, last).filter(ticket -> IntStream.of(sold).noneMatch(n -> n == ticket)).toArray();
    }
}
