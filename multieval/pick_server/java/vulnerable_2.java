// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.stream.IntStream;

class Solution {
    public int pickServer(int r, boolean[] up) {
        int[] places = IntStream.range(0, up.length).filter(i -> up[i]).toArray();
        return places[r % places.length];
    }
}
