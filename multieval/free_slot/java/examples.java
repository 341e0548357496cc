// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    public static void main(String[] args) {
        Solution s = new Solution();
        check(s.freeSlot(new int[] {480, 600}, new int[] {540, 660}, 50) == 540, "480 600; 540 660; 50 must give 540");
        check(s.freeSlot(new int[] {500}, new int[] {900}, 30) == 900, "500; 900; 30 must give 900");
        check(s.freeSlot(new int[] {480}, new int[] {1080}, 1) == -1, "480; 1080; 1 must give -1");
    }
}
