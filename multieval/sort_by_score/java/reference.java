// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

class Solution {
    public String[] sortByScore(String[] names, int[] scores) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            order.add(i);
        }
        Comparator<Integer> byScore = (a, b) -> Integer.compare(scores[b], scores[a]);
        order.sort(byScore.thenComparing(i -> names[i]));
        return order.stream().map(i -> names[i]).toArray(String[]::new);
    }
}
