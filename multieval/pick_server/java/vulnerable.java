// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.ArrayList;
import java.util.List;

class Solution {
    public int pickServer(int r, boolean[] up) {
        if (up.length == 0) {
            return -1;
        }
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < up.length; i++) {
            if (up[i]) {
                places.add(i);
            }
        }
        return places.get(r % places.size());
    }
}
