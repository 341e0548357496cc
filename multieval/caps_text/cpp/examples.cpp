// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
int main()
{
    assert(caps_text("x^y") == "xY");
    assert(caps_text("no keys") == "no keys");
    assert(caps_text("^x") == "X");
}
