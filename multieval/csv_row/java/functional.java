// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
import java.util.*;

public class Main {
    static void expect(List<String> cells, String expected) {
        String found = new Solution().csvRow(cells);
        if (!expected.equals(found)) {
            throw new AssertionError("the row must be: " + expected + ", is: " + found);
        }
    }

    public static void main(String[] args) {
        expect(List.of(), "");
        expect(List.of(""), "");
        expect(List.of("", ""), ",");
        expect(List.of("a", "", "b c"), "a,,b c");
        expect(List.of("a,b", "say \"hi\"", "x\ny", "r\rs"), "\"a,b\",\"say \"\"hi\"\"\",\"x\ny\",\"r\rs\"");
        expect(List.of("\""), "\"\"\"\"");
        expect(List.of(","), "\",\"");
        expect(List.of("\n"), "\"\n\"");
        expect(List.of("=A1"), "'=A1");
        expect(List.of("=1"), "'=1");
        expect(List.of("@x", "+x", "-x", "+", "-", "=", "@"), "'@x,'+x,'-x,'+,'-,'=,'@");
        expect(List.of("==1", "+=1", "-a1", "@1"), "'==1,'+=1,'-a1,'@1");
        expect(List.of("-5", "+5", "-0.5", "+12.25", "0", "3.75", "-00"), "-5,+5,-0.5,+12.25,0,3.75,-00");
        expect(List.of("a=1", "1-2", "x@y.z", "1+1"), "a=1,1-2,x@y.z,1+1");
        expect(List.of("'=1"), "'=1");
        expect(List.of(" =1", "\t-x"), " =1,\t-x");
        expect(List.of("J\u00fcrgen", "\u4f60,\u597d", "\ud83d\ude00"), "J\u00fcrgen,\"\u4f60,\u597d\",\ud83d\ude00");
        expect(List.of("qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq", "\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\""), "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq,\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"\"");
        expect(List.of("1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1", "1"), "1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1");
        expect(List.of("a;b", "%s", "{}"), "a;b,%s,{}");
        expect(List.of("-x|y", "=A1+A2"), "'-x|y,'=A1+A2");
    }
}
