// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    static byte[] bytes(int... values) {
        byte[] made = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            made[i] = (byte) values[i];
        }
        return made;
    }

    public static void main(String[] args) {
        Solution s = new Solution();
        check(Objects.equals(s.runProgram(new int[] {0, 7, 0, 5, 1}), 12), "0, 7, 0, 5, 1");
        check(Objects.equals(s.runProgram(new int[] {0, -7, 0, 2, 3}), -3), "0, -7, 0, 2, 3");
        check(Objects.equals(s.runProgram(new int[] {0, 6, 4, 2, 0, 1, 5}), 36), "0, 6, 4, 2, 0, 1, 5");
        check(s.runProgram(new int[] {0, 6, 9}) == null, "9 is no instruction");
    }
}
