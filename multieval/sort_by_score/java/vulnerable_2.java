// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.Comparator;
import java.util.stream.IntStream;

class Solution {
    public String[] sortByScore(String[] names, int[] scores) {
        Comparator<Integer> order = Comparator.comparingInt(i -> -scores[i]);
        return IntStream.range(0, names.length)
                .boxed()
                .sorted(order.thenComparing(i -> names[i]))
                .map(i -> names[i])
                .toArray(String[]::new);
    }
}
