// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.stream.IntStream;
import java.util.stream.LongStream;

class Solution {
    public long countCovered(long[] firsts, long[] lasts) {
        return IntStream.range(0, firsts.length)
                .boxed()
                .flatMapToLong(i -> LongStream.rangeClosed(firsts[i], lasts[i]))
                .distinct()
                .count();
    }
}
