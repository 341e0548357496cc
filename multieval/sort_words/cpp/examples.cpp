// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
int main()
{
    assert(sort_words("three is a word") == "a is word three");
    assert(sort_words("ant bee") == "ant bee");
    assert(sort_words("") == "");
}
