// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
int main()
{
    assert(typed_text("cat<r") == "car");
    assert(typed_text("no!yes") == "yes");
    assert(typed_text("hi<") == "h");
}
