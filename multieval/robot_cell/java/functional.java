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
        check(s.robotCell("F") == 1, "\"F\" must give 1");
        check(s.robotCell("L") == 0, "\"L\" must give 0");
        check(s.robotCell("R") == 0, "\"R\" must give 0");
        check(s.robotCell("RF") == 10, "\"RF\" must give 10");
        check(s.robotCell("LF") == 0, "\"LF\" must give 0");
        check(s.robotCell("LLF") == 0, "\"LLF\" must give 0");
        check(s.robotCell("RRF") == 0, "\"RRF\" must give 0");
        check(s.robotCell("LLLF") == 10, "\"LLLF\" must give 10");
        check(s.robotCell("RRRF") == 0, "\"RRRF\" must give 0");
        check(s.robotCell("RRRRF") == 1, "\"RRRRF\" must give 1");
        check(s.robotCell("LLLLF") == 1, "\"LLLLF\" must give 1");
        check(s.robotCell("FRFRF") == 10, "\"FRFRF\" must give 10");
        check(s.robotCell("RFLFLF") == 1, "\"RFLFLF\" must give 1");
        check(s.robotCell("FFRRF") == 1, "\"FFRRF\" must give 1");
        check(s.robotCell("RFFLLF") == 10, "\"RFFLLF\" must give 10");
        check(s.robotCell("FFFRFFFRFFFRFFF") == 0, "\"FFFRFFFRFFFRFFF\" must give 0");
        check(s.robotCell("RFFFFFFFFFFFF") == 90, "\"RFFFFFFFFFFFF\" must give 90");
        check(s.robotCell("FFFFFFFFFFFFF") == 9, "\"FFFFFFFFFFFFF\" must give 9");
        check(s.robotCell("FFFFFFFFFFFFFRRF") == 8, "\"FFFFFFFFFFFFFRRF\" must give 8");
        check(s.robotCell("RFFFFFFFFFFFFRRF") == 80, "\"RFFFFFFFFFFFFRRF\" must give 80");
        check(s.robotCell("LFRF") == 1, "\"LFRF\" must give 1");
        check(s.robotCell("LFLFLFLF") == 11, "\"LFLFLFLF\" must give 11");
        check(s.robotCell("RFLLFF") == 0, "\"RFLLFF\" must give 0");
        check(s.robotCell("RRFLF") == 10, "\"RRFLF\" must give 10");
        check(s.robotCell("FRRFFFLLF") == 1, "\"FRRFFFLLF\" must give 1");
        check(s.robotCell("LLLLLF") == 0, "\"LLLLLF\" must give 0");
        check(s.robotCell("RRRRRF") == 10, "\"RRRRRF\" must give 10");
        check(s.robotCell("RFRFLF") == 20, "\"RFRFLF\" must give 20");
        check(s.robotCell("FRFL".repeat(20)) == 99, "a text of 80 characters must give 99");
        check(s.robotCell("FRFL".repeat(5)) == 55, "\"FRFLFRFLFRFLFRFLFRFL\" must give 55");
        check(s.robotCell("R".repeat(1000)) == 0, "a text of 1000 characters must give 0");
        check(s.robotCell("F".repeat(1000)) == 9, "a text of 1000 characters must give 9");
        check(s.robotCell("FFRFFR".repeat(100)) == 0, "a text of 600 characters must give 0");
        check(s.robotCell("LLLF".repeat(3)) == 0, "\"LLLFLLLFLLLF\" must give 0");
    }
}
