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
        check("a".equals(s.sortWords("a")), "\"a\" must give \"a\"");
        check("word".equals(s.sortWords("word")), "\"word\" must give \"word\"");
        check("b a".equals(s.sortWords("b a")), "\"b a\" must give \"b a\"");
        check("a bb".equals(s.sortWords("bb a")), "\"bb a\" must give \"a bb\"");
        check("a bb".equals(s.sortWords("a bb")), "\"a bb\" must give \"a bb\"");
        check("is the red apple".equals(s.sortWords("the apple is red")), "\"the apple is red\" must give \"is the red apple\"");
        check("a zz yy xx".equals(s.sortWords("zz yy xx a")), "\"zz yy xx a\" must give \"a zz yy xx\"");
        check("dog cat ape bird".equals(s.sortWords("dog cat bird ape")), "\"dog cat bird ape\" must give \"dog cat ape bird\"");
        check("a bb ccc".equals(s.sortWords("ccc bb a")), "\"ccc bb a\" must give \"a bb ccc\"");
        check("x y z".equals(s.sortWords("x y z")), "\"x y z\" must give \"x y z\"");
        check("z y x".equals(s.sortWords("z y x")), "\"z y x\" must give \"z y x\"");
        check("cd ab cd ab".equals(s.sortWords("cd ab cd ab")), "\"cd ab cd ab\" must give \"cd ab cd ab\"");
        check("one two four three".equals(s.sortWords("one three two four")), "\"one three two four\" must give \"one two four three\"");
        check("b a bb aa bbb aaa".equals(s.sortWords("bbb aaa bb aa b a")), "\"bbb aaa bb aa b a\" must give \"b a bb aa bbb aaa\"");
        check("long longer longest".equals(s.sortWords("long longer longest")), "\"long longer longest\" must give \"long longer longest\"");
        check("long longer longest".equals(s.sortWords("longest longer long")), "\"longest longer long\" must give \"long longer longest\"");
        check("to be or to be not".equals(s.sortWords("to be or not to be")), "\"to be or not to be\" must give \"to be or to be not\"");
        check("fig fig pear plum kiwi".equals(s.sortWords("pear fig plum kiwi fig")), "\"pear fig plum kiwi fig\" must give \"fig fig pear plum kiwi\"");
        check("same same same".equals(s.sortWords("same same same")), "\"same same same\" must give \"same same same\"");
        check("c c c c c c c c c c c c c c c c ba ab ba ab ba ab ba ab ba ab ba ab ba ab ba ab ba ab ba ab ba ab ba ab ba ab ba ab ba ab ba ab".equals(s.sortWords("ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab")), "48 words of one and two letters");
        check("a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a".equals(s.sortWords("a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a")), "100 words of one letter");
    }
}
