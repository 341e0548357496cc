// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
int main()
{
    assert(progress_bar(3, 10) == "###-------");
    assert(progress_bar(50, 100) == "#####-----");
    assert(progress_bar(0, 7) == "----------");
}
