// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#undef NDEBUG
#include <assert.h>
#include <string>
int main()
{
    assert(nesting_depth("f(a[i], {x: (1)})") == 3);
    assert(nesting_depth("()[]{}") == 1);
    assert(nesting_depth("") == 0);
    assert(nesting_depth("(]") == -1);
    assert(nesting_depth(")") == -1);
    assert(nesting_depth("((") == -1);
}
