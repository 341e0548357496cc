// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
int main()
{
    assert(cut_text("a\xc3\xa9" "b", 2) == "a");
    assert(cut_text("a\xc3\xa9" "b", 3) == "a\xc3\xa9");
    assert(cut_text("a\xc3\xa9" "b", 9) == "a\xc3\xa9" "b");
    assert(cut_text("", 5) == "");
}
