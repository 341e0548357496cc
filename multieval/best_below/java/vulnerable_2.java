// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.Arrays;

class Solution {
    public int bestBelow(int[] offers, int limit) {
        return Arrays.stream(offers).filter(offer -> offer < limit).max().getAsInt();
    }
}
