// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
int main()
{
    assert(text_lines("one two three", 9) == 2);
    assert(text_lines("a bc", 20) == 1);
    assert(text_lines("", 5) == 0);
}
