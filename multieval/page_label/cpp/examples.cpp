// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
int main()
{
    assert(page_label(3, 10) == "iii");
    assert(page_label(17, 20) == "xvii");
    assert(page_label(25, 10) == "15");
}
