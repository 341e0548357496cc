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
        check("Plato".equals(s.shortName("Plato")), "\"Plato\" must give \"Plato\"");
        check("plato".equals(s.shortName("plato")), "\"plato\" must give \"plato\"");
        check("x".equals(s.shortName("x")), "\"x\" must give \"x\"");
        check("X. y".equals(s.shortName("x y")), "\"x y\" must give \"X. y\"");
        check("A. lovelace".equals(s.shortName("ada lovelace")), "\"ada lovelace\" must give \"A. lovelace\"");
        check("A. B. c".equals(s.shortName("a b c")), "\"a b c\" must give \"A. B. c\"");
        check("A. B. C. D. E".equals(s.shortName("A B C D E")), "\"A B C D E\" must give \"A. B. C. D. E\"");
        check("J. R. R. Tolkien".equals(s.shortName("john Ronald reuel Tolkien")), "\"john Ronald reuel Tolkien\" must give \"J. R. R. Tolkien\"");
        check("L. V. Beethoven".equals(s.shortName("Ludwig van Beethoven")), "\"Ludwig van Beethoven\" must give \"L. V. Beethoven\"");
        check("L. D. VINCI".equals(s.shortName("LEONARDO DA VINCI")), "\"LEONARDO DA VINCI\" must give \"L. D. VINCI\"");
        check("Z. z".equals(s.shortName("zoe z")), "\"zoe z\" must give \"Z. z\"");
        check("A. A. Anna".equals(s.shortName("Anna Anna Anna")), "\"Anna Anna Anna\" must give \"A. A. Anna\"");
        check("M. Ann".equals(s.shortName("Mary Ann")), "\"Mary Ann\" must give \"M. Ann\"");
        check("Jo".equals(s.shortName("Jo")), "\"Jo\" must give \"Jo\"");
        check("A. cD".equals(s.shortName("aB cD")), "\"aB cD\" must give \"A. cD\"");
        check("A. abcdefghijklmnopqrstuvwxyz".equals(s.shortName("abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz")), "\"abcdefghijklmnopqrstuvwxyz abcdefghijklmnopqrstuvwxyz\" must give \"A. abcdefghijklmnopqrstuvwxyz\"");
        check("Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. Q. q".equals(s.shortName("q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q q")), "50 words of one letter");
    }
}
