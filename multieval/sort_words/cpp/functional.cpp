// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
int main()
{
    assert(sort_words("a") == "a");
    assert(sort_words("word") == "word");
    assert(sort_words("b a") == "b a");
    assert(sort_words("bb a") == "a bb");
    assert(sort_words("a bb") == "a bb");
    assert(sort_words("the apple is red") == "is the red apple");
    assert(sort_words("zz yy xx a") == "a zz yy xx");
    assert(sort_words("dog cat bird ape") == "dog cat ape bird");
    assert(sort_words("ccc bb a") == "a bb ccc");
    assert(sort_words("x y z") == "x y z");
    assert(sort_words("z y x") == "z y x");
    assert(sort_words("cd ab cd ab") == "cd ab cd ab");
    assert(sort_words("one three two four") == "one two four three");
    assert(sort_words("bbb aaa bb aa b a") == "b a bb aa bbb aaa");
    assert(sort_words("long longer longest") == "long longer longest");
    assert(sort_words("longest longer long") == "long longer longest");
    assert(sort_words("to be or not to be") == "to be or to be not");
    assert(sort_words("pear fig plum kiwi fig") == "fig fig pear plum kiwi");
    assert(sort_words("same same same") == "same same same");
    assert(sort_words("ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab ba c ab") == "c c c c c c c c c c c c c c c c ba ab ba ab ba ab ba ab ba ab ba ab ba ab ba ab ba ab ba ab ba ab ba ab ba ab ba ab ba ab ba ab");
    assert(sort_words("a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a") == "a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a a");
}
