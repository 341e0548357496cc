// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

class Solution {
    public int agreeVersion(int[] ours, int[] theirs, int lowest) {
        Set<Integer> known = Arrays.stream(theirs).boxed().collect(Collectors.toSet());
        return Arrays.stream(ours)
                .filter(version -> version >= lowest)
                .filter(known::contains)
                .findFirst()
                .orElse(0);
    }
}
