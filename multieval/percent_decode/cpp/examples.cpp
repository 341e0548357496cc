// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
int main()
{
    assert(percent_decode("a%20b") == "a b");
    assert(percent_decode("%41%6a%6A") == "Ajj");
    assert(percent_decode("100%zz") == "100%zz");
    assert(percent_decode("") == "");
}
