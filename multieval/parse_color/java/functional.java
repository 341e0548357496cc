// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(String text, int expected) {
        int found = new Solution().parseColor(text);
        if (found != expected) {
            throw new AssertionError("\"" + text + "\": the result is " + expected + ", not " + found);
        }
    }

    public static void main(String[] args) {
        expect("#000000", 0);
        expect("#ffffff", 16777215);
        expect("#FFFFFF", 16777215);
        expect("#123456", 1193046);
        expect("#789abc", 7903932);
        expect("#DEF012", 14610450);
        expect("#aBcDeF", 11259375);
        expect("#a0b1c2", 10531266);
        expect("#000001", 1);
        expect("#800000", 8388608);
        expect("#00ff00", 65280);
        expect("#10000f", 1048591);
        expect("", -1);
        expect("#", -1);
        expect("#fff", -1);
        expect("#12345", -1);
        expect("#1234567", -1);
        expect("1234567", -1);
        expect("#12345g", -1);
        expect("#gggggg", -1);
        expect("##12345", -1);
        expect("#12#456", -1);
        expect("x123456", -1);
        expect("red", -1);
        expect("#123456#", -1);
        expect("#ffffff00", -1);
        expect("#zz0000", -1);
        expect("#00zz00", -1);
        expect("#12,456", -1);
        expect("#1234567890", -1);
    }
}
