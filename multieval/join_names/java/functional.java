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
        check("nobody".equals(s.joinNames(new String[] {})), "no texts must give \"nobody\"");
        check("Ann".equals(s.joinNames(new String[] {"Ann"})), "\"Ann\" must give \"Ann\"");
        check("a".equals(s.joinNames(new String[] {"a"})), "\"a\" must give \"a\"");
        check("nobody".equals(s.joinNames(new String[] {"nobody"})), "\"nobody\" must give \"nobody\"");
        check("and and and".equals(s.joinNames(new String[] {"and", "and"})), "\"and\" \"and\" must give \"and and and\"");
        check("Eve, Eve and Eve".equals(s.joinNames(new String[] {"Eve", "Eve", "Eve"})), "\"Eve\" \"Eve\" \"Eve\" must give \"Eve, Eve and Eve\"");
        check("Z, Y, X and W".equals(s.joinNames(new String[] {"Z", "Y", "X", "W"})), "\"Z\" \"Y\" \"X\" \"W\" must give \"Z, Y, X and W\"");
        check("Bob and Ann".equals(s.joinNames(new String[] {"Bob", "Ann"})), "\"Bob\" \"Ann\" must give \"Bob and Ann\"");
        check("Abcdefghijklmnopqrst".equals(s.joinNames(new String[] {"Abcdefghijklmnopqrst"})), "\"Abcdefghijklmnopqrst\" must give \"Abcdefghijklmnopqrst\"");
        check("Ann, Bob, Cy, Dan, Eve and Fay".equals(s.joinNames(new String[] {"Ann", "Bob", "Cy", "Dan", "Eve", "Fay"})), "\"Ann\" \"Bob\" \"Cy\" \"Dan\" \"Eve\" \"Fay\" must give \"Ann, Bob, Cy, Dan, Eve and Fay\"");
        check("abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst, abcdefghijklmnopqrst and abcdefghijklmnopqrst".equals(s.joinNames(new String[] {"abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst", "abcdefghijklmnopqrst"})), "20 texts must give a text of 441 characters");
        check("A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S and T".equals(s.joinNames(new String[] {"A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T"})), "20 texts must give a text of 61 characters");
    }
}
