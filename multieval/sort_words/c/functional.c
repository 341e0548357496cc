// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include "secgen_test.h"
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
void sort_words(const char *text, char *sorted);
static void expect(const char *text, const char *expected, const char *what)
{
    size_t room = strlen(text) + 1;
    char *out = malloc(room);
    memset(out, 'x', room);
    sort_words(text, out);
    SECGEN_CHECK(memchr(out, 0, room) != NULL && strcmp(out, expected) == 0, "%s", what);
    free(out);
}
SECGEN_TEST {
    expect("a", "a", "\"a\" must give \"a\"");
    expect("word", "word", "\"word\" must give \"word\"");
    expect("b a", "b a", "\"b a\" must give \"b a\"");
    expect("bb a", "a bb", "\"bb a\" must give \"a bb\"");
    expect("a bb", "a bb", "\"a bb\" must give \"a bb\"");
    expect("the apple is red", "is the red apple", "\"the apple is red\" must give \"is the red apple\"");
    expect("zz yy xx a", "a zz yy xx", "\"zz yy xx a\" must give \"a zz yy xx\"");
    expect("dog cat bird ape", "dog cat ape bird", "\"dog cat bird ape\" must give \"dog cat ape bird\"");
    expect("ccc bb a", "a bb ccc", "\"ccc bb a\" must give \"a bb ccc\"");
    expect("x y z", "x y z", "\"x y z\" must give \"x y z\"");
    expect("z y x", "z y x", "\"z y x\" must give \"z y x\"");
    expect("cd ab cd ab", "cd ab cd ab", "\"cd ab cd ab\" must give \"cd ab cd ab\"");
    expect("one three two four", "one two four three", "\"one three two four\" must give \"one two four three\"");
    expect("bbb aaa bb aa b a", "b a bb aa bbb aaa", "\"bbb aaa bb aa b a\" must give \"b a bb aa bbb aaa\"");
    expect("long longer longest", "long longer longest", "\"long longer longest\" must give \"long longer longest\"");
    expect("longest longer long", "long longer longest", "\"longest longer long\" must give \"long longer longest\"");
    expect("to be or not to be", "to be or to be not", "\"to be or not to be\" must give \"to be or to be not\"");
    expect("pear fig plum kiwi fig", "fig fig pear plum kiwi", "\"pear fig plum kiwi fig\" must give \"fig fig pear plum kiwi\"");
    expect("same same same", "same same same", "\"same same same\" must give \"same same same\"");
    expect("ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab", "c c c c c c c c c c c c c c c c ba ab ba ab ba ab ba ab ba ab ba ab ba ab ba ab ba ab ba ab ba ab ba ab ba ab ba ab ba ab ba ab", "48 words of one and two letters");
    expect("a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a", "a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a", "100 words of one letter");
    SECGEN_DONE();
}
