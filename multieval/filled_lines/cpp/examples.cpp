// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
int main()
{
    assert(filled_lines("one\ntwo\n") == 2);
    assert(filled_lines("a b\n\nc\n") == 2);
    assert(filled_lines("") == 0);
}
