// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
int main()
{
    assert(strip_comment("width = 3 # in metres") == "width = 3");
    assert(strip_comment("name = \"a\"") == "name = \"a\"");
    assert(strip_comment("# all of it") == "");
}
